using System.CommandLine;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>report</c>: one month's figures: issued, draft, or counted now.</summary>
internal static class ReportCommand
{
    public static Command Build()
    {
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var month = new Option<string>("--month") { Description = CommandText.Month, Required = true };
        var command = new Command("report", CommandText.Report) { month, data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() =>
        {
            var period = ReportPeriod.TryParseMonth(line.GetValue(month), out var read) ? read : throw new DeskRuleException("report.month-malformed", line.GetValue(month)!);
            return LedgerReading.WithAsync(
                CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys)),
                async services => Tell(await services.GetRequiredService<ReportService>().ReadForFileOwnerAsync(period, ct), line.GetValue(json)));
        }));
        return command;
    }

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
