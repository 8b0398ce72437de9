using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Pledge;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Pledge;

/// <summary>The pledge card as a file. Always in Korean; each is written down.</summary>
internal static class PledgeFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "xlsx", XlsxWriter.ContentType, XlsxWriter.Write);
        Map(routes, "hwpx", HwpxWriter.ContentType, HwpxWriter.Write);
    }

    /// <summary>The card as a document, with the office's Korean words.</summary>
    public static OfficialDocument Document(PledgeView view) => PledgeCardDocument.Of(view, Say.KoreanWord, Say.KoreanWord);

    /// <summary>The term of an address; today's when it names none.</summary>
    public static PledgeTerm TermOf(string? text, DeskClock clock) =>
        string.IsNullOrEmpty(text) ? PledgeTerm.Of(clock.Today) : PledgeTerm.TryParse(text, out var term) ? term : throw new DeskRuleException("pledge.term-malformed", text);

    private static void Map(IEndpointRouteBuilder routes, string extension, string contentType, Func<OfficialDocument, byte[]> write) =>
        routes.MapGet($"/pledge/card.{extension}", (HttpContext http, string? term, PledgeService pledge, DeskClock clock, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var view = await pledge.ExportAsync(DeskSignIn.ActorOf(http), TermOf(term, clock), ct);
            return Results.File(write(Document(view)), contentType, $"{PledgeCardDocument.NameOf(view.Term)}.{extension}");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewReports));
}
