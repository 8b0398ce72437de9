using System.CommandLine;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Reports;

namespace CivilDesk.Web.Commands;

/// <summary><c>report</c>: one month's figures: issued, draft, or counted now; as a file too, if asked.</summary>
internal static class ReportCommand
{
    public static Command Build()
    {
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var month = new Option<string?>("--month") { Description = CommandText.Month };
        var half = new Option<string?>("--half") { Description = CommandText.Half };
        var xlsx = new Option<string?>("--xlsx") { Description = CommandText.Xlsx };
        var hwpx = new Option<string?>("--hwpx") { Description = CommandText.Hwpx };
        var issue = new Option<bool>("--issue") { Description = CommandText.IssueReport };
        var by = new Option<string?>("--as") { Description = CommandText.As };
        var command = new Command("report", CommandText.Report) { month, half, issue, by, xlsx, hwpx, data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() =>
        {
            var period = PeriodOf(line.GetValue(month), line.GetValue(half));
            var folders = CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys));
            return (line.GetValue(issue) ? ReportIssuing.WithAsync(folders, period, line.GetValue(by), ShowAsync, ct) : LedgerReading.WithAsync(folders, ShowAsync));

            async Task<int> ShowAsync(IServiceProvider services)
                {
                    var report = await services.GetRequiredService<ReportService>().ReadForFileOwnerAsync(period, ct);
                    await SaveAsync(line.GetValue(xlsx), report, XlsxWriter.Write, ct);
                    await SaveAsync(line.GetValue(hwpx), report, HwpxWriter.Write, ct);
                    return Tell(report, line.GetValue(json));
                }
        }));
        return command;
    }

    private static ReportPeriod PeriodOf(string? month, string? half) => (month, half) switch
    {
        ({ } text, null) => ReportPeriod.TryParseMonth(text, out var read) ? read : throw new DeskRuleException("report.month-malformed", text),
        (null, { } text) => ReportPeriod.TryParseHalf(text, out var read) ? read : throw new DeskRuleException("report.half-malformed", text),
        _ => throw new DeskRuleException("report.one-period"),
    };

    private static Task SaveAsync(string? path, PeriodReport report, Func<OfficialDocument, byte[]> write, CancellationToken ct) =>
        path is null ? Task.CompletedTask : OutputFile.WriteAsync(path, write(ReportDocument.Of(report)), ct);

    private static int Tell(PeriodReport report, bool json)
    {
        if (json)
        {
            JsonOut.Write(ReportJson.Of(report));
            return 0;
        }

        Console.WriteLine($"{ReportTitles.Of(report.Period)} {report.HeadlineText}");
        return 0;
    }
}
