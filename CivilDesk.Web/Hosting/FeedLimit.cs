using System.Threading.RateLimiting;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.RateLimiting;

namespace CivilDesk.Web.Hosting;

/// <summary>How often one computer may ask for calendars without signing in: plenty for a calendar program, nothing for who guesses addresses.</summary>
internal static class FeedLimit
{
    public const string Policy = "agenda-feed";

    private const int PerMinute = 30;

    public static IServiceCollection AddFeedLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = async (rejected, ct) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            rejected.HttpContext.Response.ContentType = "text/plain; charset=utf-8";
            await rejected.HttpContext.Response.WriteAsync(Say.Refusal(new DeskRuleException("agenda.feed-too-often")), ct);
        };
        limiter.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(
            DeskSignIn.From(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));
    });
}
