using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>
/// What the doorkeeper found in the account at this moment: who acts, with which role and for which department,
/// and for whom if the right is borrowed as a deputy (대결).
/// </summary>
public sealed record Authority(long AccountId, Role Role, string? DepartmentCode, long? OnBehalfOf)
{
    /// <summary>Whether this person may see contact data in clear (the desk), always recorded.</summary>
    public bool SeesContact => Permissions.Allows(Role, Permission.SeeContact);
}
