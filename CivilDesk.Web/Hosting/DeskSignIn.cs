using System.Globalization;
using System.Security.Claims;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace CivilDesk.Web.Hosting;

/// <summary>The cookie of a signed-in person: which account, which role for the menu, and the stamp that ends it from afar.</summary>
internal static class DeskSignIn
{
    public const string SignInPath = "/account/sign-in", PasswordPath = "/account/password", DeniedPath = "/account/denied", SetupPath = "/account/setup";
    private const string StampClaim = "desk:stamp";

    // One working day; not sliding, so that a forgotten screen does not stay open for ever.
    private static readonly TimeSpan s_life = TimeSpan.FromHours(10);

    public static IServiceCollection AddDeskSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "civildesk";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = s_life;
            cookie.SlidingExpiration = false;
            cookie.LoginPath = SignInPath;
            cookie.AccessDeniedPath = DeniedPath;
            cookie.Events.OnRedirectToLogin = PagesOnly(cookie.Events.OnRedirectToLogin, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = PagesOnly(cookie.Events.OnRedirectToAccessDenied, StatusCodes.Status403Forbidden);
            cookie.Events.OnValidatePrincipal = RequireCurrentAsync;
        });
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = options.DefaultPolicy;
            foreach (var permission in Enum.GetValues<Permission>())
            {
                options.AddPolicy(Shared.NeedsAttribute.PolicyOf(permission), policy => policy.RequireAuthenticatedUser().RequireAssertion(context =>
                    RoleOf(context.User) is { } role && Permissions.Allows(role, permission)));
            }
        });
        services.AddCascadingAuthenticationState();
        return services;
    }

    public static ClaimsPrincipal Principal(DeskAccount account) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.UserName!),
            new(ClaimTypes.Role, account.Role.ToString()),
            new(StampClaim, account.SecurityStamp ?? ""),
        ],
        IdentityConstants.ApplicationScheme));

    public static long AccountIdOf(ClaimsPrincipal person) =>
        long.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    public static Role? RoleOf(ClaimsPrincipal person) => Enum.TryParse<Role>(person.FindFirstValue(ClaimTypes.Role), out var role) ? role : null;

    /// <summary>Who asks over HTTP, for endpoints that are no pages.</summary>
    public static Actor ActorOf(HttpContext http) => new(AccountIdOf(http.User), From(http));

    public static string From(HttpContext http) => http.Connection.RemoteIpAddress?.MapToIPv4().ToString() ?? "?";

    /// <summary>Whether the session still stands: not locked, not ended, role and password unchanged since.</summary>
    public static Task<bool> IsCurrentAsync(SignInDesk door, ClaimsPrincipal person, CancellationToken ct) =>
        door.IsCurrentAsync(AccountIdOf(person), person.FindFirstValue(StampClaim) ?? "", ct);

    private static async Task RequireCurrentAsync(CookieValidatePrincipalContext context)
    {
        var door = context.HttpContext.RequestServices.GetRequiredService<SignInDesk>();
        if (context.Principal is null || !await IsCurrentAsync(door, context.Principal, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    // A page sends people to the sign-in page; a script or a socket gets a plain number.
    private static Func<RedirectContext<CookieAuthenticationOptions>, Task> PagesOnly(Func<RedirectContext<CookieAuthenticationOptions>, Task> redirect, int status) =>
        context =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true))
            {
                return redirect(context);
            }

            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };
}
