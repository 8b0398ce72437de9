using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>
/// Stands before every read and write. An interface only because accounts live a room above Storage.
/// </summary>
public interface IDoorkeeper
{
    /// <summary>Reads the account's present state and role; refuses with <c>permission.denied</c> or <c>account.not-active</c>.</summary>
    Task<Authority> AdmitAsync(DeskDb db, Actor actor, Permission permission, CancellationToken ct);
}
