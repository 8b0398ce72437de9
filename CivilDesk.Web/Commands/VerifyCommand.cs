using System.CommandLine;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>verify</c>: walks the whole history and names the first line that is not as it was written.</summary>
internal static class VerifyCommand
{
    public static Command Build()
    {
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var command = new Command("verify", CommandText.Verify) { data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() => LedgerReading.WithAsync(
            CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys)),
            async services => Tell(await services.GetRequiredService<HistoryVerifier>().VerifyAsync(ct), line.GetValue(json)))));
        return command;
    }

    private static int Tell(HistoryVerdict verdict, bool json)
    {
        if (json)
        {
            JsonOut.Write(new { verdict.IsSound, verdict.Lines, verdict.FirstBadLine, verdict.Reason });
            return verdict.IsSound ? 0 : DeskCommandLine.Refused;
        }

        if (verdict.Reason is { } reason)
        {
            throw new DeskRuleException(reason, verdict.FirstBadLine ?? 0);
        }

        Console.WriteLine(Say.With(CommandText.Sound, Say.Count(verdict.Lines)));
        return 0;
    }
}
