using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Settings;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CivilDesk.Web.Complaints;

/// <summary>The register's list as a spreadsheet: the same address, the same question, the names masked.</summary>
internal static class RegisterFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/complaints.xlsx", (HttpContext http, ComplaintRegister register, CodeService codes, SettingsService settings, DeskClock clock, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var query = QueryHelpers.ParseQuery(http.Request.QueryString.Value);
            var rows = await register.ExportAsync(
                DeskSignIn.ActorOf(http), query.Filter(), query.Choice<ComplaintOrder>(CaseAddress.Sort) ?? ComplaintOrder.NewestFirst, ct);
            var extract = RegisterExtract.Of(rows, await codes.BookAsync(ct), clock.Now, await settings.NamesAsync(ct), Say.KoreanWord, Say.KoreanWord);
            return Results.File(XlsxWriter.Write(extract), XlsxWriter.ContentType, $"{KoreanFormat.Date(extract.Date)} {RegisterExtract.Title}.xlsx");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ExportData));
}
