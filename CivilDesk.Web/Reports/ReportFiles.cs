using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;

namespace CivilDesk.Web.Reports;

/// <summary>A report as a file, for the approval system and for those who go on counting. Always in Korean; each is written down.</summary>
internal static class ReportFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var kind in (string[])[ReportAddress.Monthly, ReportAddress.HalfYear])
        {
            Map(routes, kind, "xlsx", XlsxWriter.ContentType, XlsxWriter.Write);
            Map(routes, kind, "hwpx", HwpxWriter.ContentType, HwpxWriter.Write);
        }
    }

    private static void Map(IEndpointRouteBuilder routes, string kind, string extension, string contentType, Func<OfficialDocument, byte[]> write) =>
        routes.MapGet($"/reports/{kind}/{{name}}.{extension}", (HttpContext http, string name, int? edition, ReportService reports, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var period = ReportPeriod.TryParse(name, out var read) ? read : throw new DeskRuleException("report.month-malformed", name);
            var report = await reports.ExportAsync(DeskSignIn.ActorOf(http), period, edition, ct);
            return Results.File(write(ReportDocument.Of(report)), contentType, $"{ReportTitles.NameOf(period)}.{extension}");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewReports));
}
