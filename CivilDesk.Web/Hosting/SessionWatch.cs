using CivilDesk.Core.Accounts;
using CivilDesk.Core.Board;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace CivilDesk.Web.Hosting;

/// <summary>Looks twice a minute whether an open screen's session still stands; a locked or demoted person, and a wall screen that is no longer let in, are shown the door.</summary>
internal sealed class SessionWatch(ILoggerFactory loggers, SignInDesk door, BoardDevices devices) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        DeskSignIn.AccountIdOf(authenticationState.User) == 0 && WallSignIn.DeviceOf(authenticationState.User) is { } device
            ? devices.IsCurrentAsync(device, cancellationToken).AsTask()
            : DeskSignIn.IsCurrentAsync(door, authenticationState.User, cancellationToken);
}
