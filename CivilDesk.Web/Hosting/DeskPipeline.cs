using CivilDesk.Web.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Identity;

namespace CivilDesk.Web.Hosting;

/// <summary>What a request passes, in order.</summary>
internal static class DeskPipeline
{
    public static WebApplication UseDesk(this WebApplication app, ServeOptions options)
    {
        if (options.BehindProxy)
        {
            app.UseForwardedHeaders();
        }

        app.UseSecurityHeaders();
        app.UseExceptionHandler("/failure", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        if (options.Certificate is not null || options.BehindProxy)
        {
            app.UseHsts();
        }

        app.UseOriginCheck();
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/readyz").AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
        app.MapPost("/account/sign-out", SignOutAsync).DisableAntiforgery();
        app.MapDeskFiles();
        app.MapWall();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode().Add(endpoint =>
        {
            SocketsOnly(endpoint);
            WallSignIn.GuardCircuit(endpoint);
        });
        return app;
    }

    // The origin check has already refused foreign posts.
    private static async Task SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        http.Response.Redirect($"{DeskSignIn.SignInPath}?reason=out");
    }

    private static void SocketsOnly(EndpointBuilder endpoint)
    {
        foreach (var connection in endpoint.Metadata.OfType<HttpConnectionDispatcherOptions>())
        {
            connection.Transports = HttpTransportType.WebSockets;
        }
    }
}
