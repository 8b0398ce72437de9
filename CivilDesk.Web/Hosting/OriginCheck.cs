using Microsoft.Net.Http.Headers;

namespace CivilDesk.Web.Hosting;

/// <summary>
/// Other sites cannot drive a session: whatever changes something, and every way into a circuit (negotiation included),
/// must come from a page of our own. SameSite alone does not stop another system of the same district's domain.
/// </summary>
internal static class OriginCheck
{
    public static IApplicationBuilder UseOriginCheck(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (IsGuarded(http.Request) && !IsOurs(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(http);
    });

    private static bool IsGuarded(HttpRequest request) =>
        request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private static bool IsOurs(HttpRequest request) =>
        request.Headers.TryGetValue(HeaderNames.Origin, out var origin)
            ? string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            : IsScriptOfTheCircuit(request);

    // Browsers send Origin with sockets and with every POST; blazor.web.js fetches its initializers, and nothing else, with a plain GET.
    private static bool IsScriptOfTheCircuit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path.Equals("/_blazor/initializers", StringComparison.OrdinalIgnoreCase)
        && (!request.Headers.TryGetValue("Sec-Fetch-Site", out var site) || site == "same-origin");
}
