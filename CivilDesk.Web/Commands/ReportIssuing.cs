using CivilDesk.Core;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;

namespace CivilDesk.Web.Commands;

/// <summary>Issues a report from the command line: as a named person, whose password is asked for; alone on the ledger.</summary>
internal static class ReportIssuing
{
    private const string Terminal = "terminal";

    public static async Task<int> WithAsync(DeskFolders folders, ReportPeriod period, string? name, Func<IServiceProvider, Task<int>> show, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new DeskRuleException("report.issuer-needed");
        }

        if (!LedgerOpening.Inspect(folders, demo: null))
        {
            throw new DeskRuleException("ledger.missing", folders.Data);
        }

        using var alone = InstanceLock.Take(folders);
        await using var services = new ServiceCollection().AddCivilDeskCore(folders, KeyRing.Open(folders.Keys)).BuildServiceProvider();
        var verdict = await services.GetRequiredService<SignInDesk>().TryAsync(name, Secret.Ask(CommandText.Password), Terminal, ct);
        if (verdict.Account is not { } account)
        {
            throw new DeskRuleException(verdict.Refusal ?? "sign-in.wrong", verdict.WaitUntil is { } until ? [until] : []);
        }

        var (reports, actor) = (services.GetRequiredService<ReportService>(), new Actor(account.Id, Terminal));
        await reports.TakeDueSnapshotsAsync(ct);
        var report = await reports.ReadAsync(actor, period, ct);
        await reports.IssueAsync(actor, CommandId.New(), report.Id ?? throw new DeskRuleException("report.not-due", period.ToString()), report.Version, ct);
        return await show(services);
    }
}
