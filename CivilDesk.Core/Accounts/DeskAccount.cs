using CivilDesk.Core.Desk;
using Microsoft.AspNetCore.Identity;

namespace CivilDesk.Core.Accounts;

/// <summary>One person's account (one person, one account): ASP.NET Core Identity's user with the office's role and department.</summary>
public sealed class DeskAccount : IdentityUser<long>
{
    /// <summary>The person's name as colleagues know it; officials' names are not masked.</summary>
    public string DisplayName { get; set; } = "";

    public Role Role { get; set; }

    /// <summary>For a department officer: whose cases.</summary>
    public string? DepartmentCode { get; set; }

    /// <summary>Set by the administrator; a locked account neither signs in nor acts.</summary>
    public bool IsLocked { get; set; }

    /// <summary>The password was given by the administrator and must be changed at the first sign-in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>When a one-time password stops working.</summary>
    public DateTimeOffset? OneTimePasswordUntil { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastSignInAt { get; set; }
}
