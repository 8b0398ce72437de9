using Microsoft.Extensions.Logging.Console;

namespace CivilDesk.Web.Hosting;

/// <summary>Structured lines on standard error, warnings and above; ids only, never a person's data. Standard output belongs to the answer.</summary>
internal static class DeskLog
{
    public static ILoggingBuilder AddDeskLog(this ILoggingBuilder logging)
    {
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        // It warns at every first start that session keys lie unencrypted; they lie beside the desk's own, readable by their owner only.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        return logging.SetMinimumLevel(LogLevel.Warning).AddFilter("CivilDesk", LogLevel.Information);
    }
}
