using CivilDesk.Core.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace CivilDesk.Web.Hosting;

/// <summary>Looks twice a minute whether an open screen's session still stands; a locked or demoted person is shown the door.</summary>
internal sealed class SessionWatch(ILoggerFactory loggers, SignInDesk door) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        DeskSignIn.IsCurrentAsync(door, authenticationState.User, cancellationToken);
}
