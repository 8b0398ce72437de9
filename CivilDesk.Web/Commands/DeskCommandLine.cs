using System.CommandLine;
using System.Globalization;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Commands;

/// <summary>
/// The command line of the same program. Standard output carries the result and nothing else; a refusal is one sentence in
/// Korean and one in English on standard error.
/// </summary>
internal static class DeskCommandLine
{
    /// <summary>The rules refused; the sentence says why.</summary>
    public const int Refused = 1;

    /// <summary>The command itself was not understood.</summary>
    public const int NotUnderstood = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        // Jobs and the command line have no screen to take a language from: the office's own.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = new CultureInfo("ko-KR");
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = LanguageOfTerminal();

        var root = new RootCommand(CommandText.Root);
        root.Add(ServeCommand.Build());
        root.Add(DemoCommand.Build());
        root.Add(ReportCommand.Build());
        root.Add(PledgeCommand.Build());
        root.Add(HolidaysCommand.Build());
        root.Add(DeadlineCommand.Build());
        root.Add(VerifyCommand.Build());
        var line = root.Parse(args);
        if (line.Errors.Count > 0)
        {
            Refusal.Write("command.not-understood", string.Join(' ', args));
            return NotUnderstood;
        }

        return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>Runs a verb and turns its refusal into sentences and an exit code.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (DeskRuleException refusal)
        {
            Refusal.Write(refusal.Code, [.. refusal.Arguments]);
            return Refused;
        }
        catch (OperationCanceledException)
        {
            return Refused;
        }
    }

    private static CultureInfo LanguageOfTerminal() =>
        (Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LC_MESSAGES") ?? Environment.GetEnvironmentVariable("LANG") ?? "")
            .StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? new CultureInfo("en")
            : new CultureInfo("ko");
}
