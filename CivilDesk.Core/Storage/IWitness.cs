using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>
/// Writes down who did what, in the transaction that does it. An interface only because the history lives a room above Storage.
/// </summary>
public interface IWitness
{
    /// <summary>Adds the lines to <paramref name="db"/>; the caller saves.</summary>
    Task WriteDownAsync(DeskDb db, Actor actor, long? onBehalfOf, IReadOnlyList<HistoryNote> notes, CancellationToken ct);
}
