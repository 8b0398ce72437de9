using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.History;

/// <summary>
/// The append-only history: what the auditor reads and nobody edits. Called by the write path only,
/// inside the transaction of the verb that it records.
/// </summary>
public sealed class HistoryLog(KeyRing keys, DeskClock clock) : IWitness
{
    private readonly HistoryChain _chain = new(keys);

    public async Task WriteDownAsync(DeskDb db, Actor actor, long? onBehalfOf, IReadOnlyList<HistoryNote> notes, CancellationToken ct)
    {
        if (notes.Count == 0)
        {
            return;
        }

        var head = await db.FindAsync<HistoryHead>([1], ct);
        if (head is null)
        {
            head = new HistoryHead();
            db.Add(head);
        }

        foreach (var note in notes)
        {
            var line = new HistoryLine
            {
                Sequence = head.Count + 1,
                At = clock.Now,
                AccountId = actor.AccountId,
                OnBehalfOf = onBehalfOf,
                From = actor.From,
                Verb = note.Verb,
                Subject = note.Subject,
                SubjectId = note.SubjectId(),
                PetitionerId = note.PetitionerId,
                Detail = note.Detail,
            };
            line.Hash = _chain.Seal(head.Hash, line);
            db.Add(line);
            head.Count = line.Sequence;
            head.Hash = line.Hash;
        }

        head.Seal = _chain.SealHead(head.Count, head.Hash);
    }
}
