using System.Text;
using CivilDesk.Core.Agenda;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CivilDesk.Web.Agenda;

/// <summary>
/// The agenda as iCalendar: the days on the screen for who is signed in, and behind each person's secret address for a calendar
/// program that cannot sign in. Neither says who somebody is or what a case is about.
/// </summary>
internal static class AgendaFiles
{
    public const string FeedPath = "agenda/feed/";

    private const string ContentType = "text/calendar; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/agenda.ics", (HttpContext http, AgendaReader agenda, CodeService codes, DeskClock clock, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var query = QueryHelpers.ParseQuery(http.Request.QueryString.Value);
            var usual = DeskSignIn.RoleOf(http.User) is Role.Mayor ? AgendaOwner.Mayor : AgendaOwner.Desk;
            var place = AgendaPlace.Read(query["view"].LastOrDefault(), query["day"].LastOrDefault(), query["who"].LastOrDefault(), clock.Today, usual);
            var words = AgendaWords.In(await codes.BookAsync(ct));
            var text = await agenda.CalendarAsync(DeskSignIn.ActorOf(http), place.Span, place.Owner, words, ct);
            return Results.File(Encoding.UTF8.GetBytes(text), ContentType, $"{Say.KoreanWord(place.Owner)} {place.Span.From:yyyy-MM-dd}.ics");
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewAgenda));

        routes.MapGet($"/{FeedPath}{{secret}}.ics", AnswerFeedAsync).AllowAnonymous().RequireRateLimiting(FeedLimit.Policy);
    }

    // Whatever is wrong with an address, it answers the same: nothing is there.
    private static async Task<IResult> AnswerFeedAsync(HttpContext http, string secret, AgendaFeeds feeds, CodeService codes, CancellationToken ct)
    {
        try
        {
            var text = await feeds.ReadAsync(secret, DeskSignIn.From(http), AgendaWords.In(await codes.BookAsync(ct)), ct);
            return Results.Text(text, ContentType, Encoding.UTF8);
        }
        catch (DeskRuleException refusal) when (refusal.Code is not "desk.busy")
        {
            return Results.Text(Say.Refusal(new DeskRuleException("agenda.feed-unknown")), statusCode: StatusCodes.Status404NotFound);
        }
    }
}
