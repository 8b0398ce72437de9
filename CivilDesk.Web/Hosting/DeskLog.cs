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
        return logging.SetMinimumLevel(LogLevel.Warning).AddFilter("CivilDesk", LogLevel.Information);
    }
}
