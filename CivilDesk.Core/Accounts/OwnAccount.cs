using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Accounts;

/// <summary>The own account as its person's screen needs it.</summary>
public sealed record OwnAccount(long Id, string SignInName, string DisplayName, Role Role, string? DepartmentCode, bool MustChangePassword);
