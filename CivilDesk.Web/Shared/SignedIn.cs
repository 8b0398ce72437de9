using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Shared;

/// <summary>Who sits before this screen; cascaded to every page as <c>Me</c>.</summary>
public sealed record SignedIn(OwnAccount Account, Actor Actor, bool IsDemo)
{
    public Role Role => Account.Role;

    public string Name => Account.DisplayName;

    /// <summary>Whether to offer a button; the service decides anyway.</summary>
    public bool Can(Permission permission) =>
        Permissions.Allows(Account.Role, permission) || (Account.DeputyFor is not null && Permissions.MayBeDeputized(permission));
}
