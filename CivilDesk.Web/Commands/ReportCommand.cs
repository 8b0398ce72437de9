using System.CommandLine;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Reports;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>report</c>: one month's figures: issued, draft, or counted now; as a file too, if asked.</summary>
internal static class ReportCommand
{
    public static Command Build()
    {
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var month = new Option<string>("--month") { Description = CommandText.Month, Required = true };
        var xlsx = new Option<string?>("--xlsx") { Description = CommandText.Xlsx };
        var hwpx = new Option<string?>("--hwpx") { Description = CommandText.Hwpx };
        var command = new Command("report", CommandText.Report) { month, xlsx, hwpx, data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() =>
        {
            var period = ReportPeriod.TryParseMonth(line.GetValue(month), out var read) ? read : throw new DeskRuleException("report.month-malformed", line.GetValue(month)!);
            return LedgerReading.WithAsync(
                CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys)),
                async services =>
                {
                    var report = await services.GetRequiredService<ReportService>().ReadForFileOwnerAsync(period, ct);
                    await SaveAsync(line.GetValue(xlsx), report, XlsxWriter.Write, ct);
                    await SaveAsync(line.GetValue(hwpx), report, HwpxWriter.Write, ct);
                    return Tell(report, line.GetValue(json));
                });
        }));
        return command;
    }

    private static Task SaveAsync(string? path, MonthlyReport report, Func<OfficialDocument, byte[]> write, CancellationToken ct) =>
        path is null ? Task.CompletedTask : OutputFile.WriteAsync(path, write(ReportFiles.Document(report)), ct);

    private static int Tell(MonthlyReport report, bool json)
    {
        if (json)
        {
            var f = report.Figures;
            JsonOut.Write(new
            {
                Period = report.Period.ToString(),
                State = report.State?.ToString().ToLowerInvariant(),
                Headline = report.HeadlineText,
                f.Received,
                f.CarriedOver,
                f.Processed,
                f.InProgress,
                f.MeetingsHeld,
                f.FieldVisits,
                f.Directives,
                report.CountedAt,
                report.IssuedAt,
                f.ByCategory,
                f.ByDepartment,
                f.ByChannel,
                f.ByDong,
                f.ByOutcome,
            });
            return 0;
        }

        Console.WriteLine($"{Say.Month(report.Period.Start)} {report.HeadlineText}");
        return 0;
    }
}
