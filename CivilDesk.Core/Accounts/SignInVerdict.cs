namespace CivilDesk.Core.Accounts;

/// <summary>What came of a try to sign in.</summary>
/// <param name="Account">The person, when the password was right.</param>
/// <param name="Refusal">Rule code otherwise: one wording for a wrong name and a wrong password.</param>
/// <param name="WaitUntil">When the next try is allowed, after several failures.</param>
public sealed record SignInVerdict(DeskAccount? Account, string? Refusal = null, DateTimeOffset? WaitUntil = null);
