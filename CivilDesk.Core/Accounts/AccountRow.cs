using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Accounts;

/// <summary>One line of the administrator's list.</summary>
public sealed record AccountRow(
    long Id, string SignInName, string DisplayName, Role Role, string? DepartmentCode, bool IsLocked, bool MustChangePassword, DateTimeOffset? LastSignInAt);
