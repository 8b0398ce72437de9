using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Accounts;

/// <summary>The own account as its person's screen needs it.</summary>
/// <param name="DeputyFor">The team leader for whom the person signs today (대결), or null.</param>
public sealed record OwnAccount(long Id, string SignInName, string DisplayName, Role Role, string? DepartmentCode, bool MustChangePassword, string? DeputyFor = null);
