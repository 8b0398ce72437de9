using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Settings;
using CivilDesk.Core.Timeline;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Meetings;

/// <summary>A briefing as a file for the approval system; always in Korean, and written down.</summary>
internal static class BriefingFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/meetings/{number}/briefing.hwpx", (HttpContext http, string number, BriefingReader briefings, CodeService codes, SettingsService settings, DeskClock clock, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var meeting = CaseNumber.TryParse(number, out var read) ? read : throw new DeskRuleException("record.not-found");
            var briefing = await briefings.ExportAsync(DeskSignIn.ActorOf(http), meeting, ct);
            var words = new BriefingWords(await settings.NamesAsync(ct), Say.KoreanWord, Say.KoreanVerb, Say.KoreanWord, Say.KoreanWord, Say.KoreanWord);
            var document = BriefingDocument.Of(briefing, await codes.BookAsync(ct), words, clock.Today);
            return Results.File(HwpxWriter.Write(document), HwpxWriter.ContentType, $"{BriefingDocument.NameOf(meeting)}.hwpx");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ExportData));
}
