using System.Globalization;
using System.Security.Claims;
using CivilDesk.Core.Board;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;

namespace CivilDesk.Web.Hosting;

/// <summary>
/// The cookie of a wall screen: which screen, no person, no end. It is no sign-in of the office: no page asks for it but the
/// wall board, and the only other door that it opens is that board's circuit.
/// </summary>
internal static class WallSignIn
{
    public const string Scheme = "civildesk-wall", Path = "/board/kiosk", CircuitPolicy = "circuit";
    private const string DeviceClaim = "desk:device";

    // The longest that browsers keep a cookie; it is written anew while the screen hangs.
    private static readonly TimeSpan s_life = TimeSpan.FromDays(400);

    public static IServiceCollection AddWallSignIn(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme, cookie =>
        {
            cookie.Cookie.Name = Scheme;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = s_life;
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToLogin = LeaveToTheOffice;
            cookie.Events.OnRedirectToAccessDenied = LeaveToTheOffice;
            cookie.Events.OnValidatePrincipal = async context =>
            {
                var devices = context.HttpContext.RequestServices.GetRequiredService<BoardDevices>();
                if (DeviceOf(context.Principal!) is not { } device || !await devices.IsCurrentAsync(device, context.HttpContext.RequestAborted))
                {
                    context.RejectPrincipal();
                    await context.HttpContext.SignOutAsync(Scheme);
                }
            };
        });
        services.AddAuthorizationBuilder().AddPolicy(CircuitPolicy, policy => policy
            .AddAuthenticationSchemes(IdentityConstants.ApplicationScheme, Scheme)
            .RequireAuthenticatedUser());
        return services;
    }

    /// <summary>The address that a screen is opened with once; afterwards its cookie speaks for it.</summary>
    public static void MapWall(this IEndpointRouteBuilder routes) => routes.MapGet($"{Path}/{{secret}}", EnterAsync).AllowAnonymous();

    /// <summary>Who comes into a circuit: a signed-in person or a wall screen.</summary>
    public static void GuardCircuit(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } address } && address.TrimStart('/').StartsWith("_blazor", StringComparison.OrdinalIgnoreCase))
        {
            endpoint.Metadata.Add(new AuthorizeAttribute(CircuitPolicy));
        }
    }

    public static long? DeviceOf(ClaimsPrincipal person) =>
        long.TryParse(person.FindFirstValue(DeviceClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static async Task<IResult> EnterAsync(HttpContext http, BoardDevices devices, string secret, string? theme, string? language, CancellationToken ct)
    {
        try
        {
            var device = await devices.RecognizeAsync(secret, ct);
            var screen = new ClaimsPrincipal(new ClaimsIdentity([new(DeviceClaim, device.ToString(CultureInfo.InvariantCulture))], Scheme));
            await http.SignInAsync(Scheme, screen, new() { IsPersistent = true });
        }
        catch (DeskRuleException)
        {
            // The page itself says that nobody let this screen in.
        }

        var kept = new CookieOptions { MaxAge = s_life, SameSite = SameSiteMode.Lax };
        if (theme is not null && Appearance.All.Contains(theme))
        {
            http.Response.Cookies.Append(Appearance.Cookie, theme, kept);
        }

        if (language is "ko" or "en")
        {
            http.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new(language)), kept);
        }

        return Results.Redirect(Path);
    }

    // What a screen may not see is the office's business: its own answer (the sign-in page, a plain 401) stands.
    private static Task LeaveToTheOffice(RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context)
    {
        if (!context.Response.HasStarted && context.Response.StatusCode == StatusCodes.Status200OK)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }
}
