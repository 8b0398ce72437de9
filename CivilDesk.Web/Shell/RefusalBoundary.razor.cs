using CivilDesk.Core.Desk;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Shell;

/// <summary>Keeps a page's failure on that page; a refusal is a sentence, everything else a number that the log has too.</summary>
public sealed partial class RefusalBoundary
{
    private string _number = "";

    [Inject] private ILogger<RefusalBoundary> Logger { get; set; } = null!;

    protected override Task OnErrorAsync(Exception exception)
    {
        if (exception is not DeskRuleException)
        {
            _number = Guid.NewGuid().ToString("N")[..8];
            PageFailed(Logger, exception, _number);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "A page failed; error number {Number}")]
    private static partial void PageFailed(ILogger logger, Exception exception, string number);
}
