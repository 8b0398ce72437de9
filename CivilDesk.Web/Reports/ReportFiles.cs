using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Reports;

/// <summary>The monthly report as a file, for the approval system and for those who go on counting. Always in Korean; each is written down.</summary>
internal static class ReportFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "xlsx", XlsxWriter.ContentType, XlsxWriter.Write);
        Map(routes, "hwpx", HwpxWriter.ContentType, HwpxWriter.Write);
    }

    /// <summary>The report as a document, with the office's Korean words.</summary>
    public static OfficialDocument Document(MonthlyReport report) => MonthlyReportDocument.Of(report, Say.KoreanWord);

    private static void Map(IEndpointRouteBuilder routes, string extension, string contentType, Func<OfficialDocument, byte[]> write) =>
        routes.MapGet($"/reports/monthly/{{month}}.{extension}", (HttpContext http, string month, ReportService reports, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var period = ReportPeriod.TryParseMonth(month, out var read) ? read : throw new DeskRuleException("report.month-malformed", month);
            var report = await reports.ExportAsync(DeskSignIn.ActorOf(http), period, ct);
            return Results.File(write(Document(report)), contentType, $"{MonthlyReportDocument.NameOf(period)}.{extension}");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewReports));
}
