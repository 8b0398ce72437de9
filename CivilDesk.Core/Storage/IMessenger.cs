using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>
/// Tells people what has been done, in the transaction that does it. An interface only because notifications live floors above Storage.
/// </summary>
public interface IMessenger
{
    /// <summary>Adds what somebody is to be told to <paramref name="db"/>; the caller saves. False when nobody is.</summary>
    Task<bool> TellAsync(DeskDb db, Actor actor, IReadOnlyList<HistoryNote> notes, CancellationToken ct);
}
