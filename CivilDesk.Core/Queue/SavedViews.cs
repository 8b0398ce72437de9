using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Queue;

/// <summary>A person's own lists of the queue, each with its counter; nobody else sees them.</summary>
public sealed class SavedViews(WriteUnit writes, DeskReads reads, ComplaintRegister register)
{
    /// <summary>More than a person can keep an eye on.</summary>
    public const int Most = 12;

    private const int NameLimit = 30;

    /// <summary>Keeps the filter under a name; the text that was searched for is not kept.</summary>
    public Task KeepAsync(Actor actor, CommandId command, string name, ComplaintFilter filter, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewQueue,
            command,
            async unit =>
            {
                var wanted = Texts.Needed(name, NameLimit, "view.name-needed");
                var own = await unit.Db.Set<SavedView>().Where(view => view.AccountId == actor.AccountId).Select(view => view.Name).ToListAsync(ct);
                if (own.Contains(wanted))
                {
                    throw new DeskRuleException("view.name-taken", wanted);
                }

                if (own.Count >= Most)
                {
                    throw new DeskRuleException("view.too-many", Most);
                }

                unit.Add(new SavedView { AccountId = actor.AccountId, Name = wanted, Filter = SavedView.Keep(filter) });
                unit.Rings(LiveTopic.SavedViews);
            },
            ct);

    public Task DropAsync(Actor actor, CommandId command, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewQueue,
            command,
            async unit =>
            {
                var view = await unit.Db.Set<SavedView>().SingleOrDefaultAsync(candidate => candidate.Id == id && candidate.AccountId == actor.AccountId, ct)
                    ?? throw new DeskRuleException("record.not-found");
                unit.Db.Remove(view);
                unit.Rings(LiveTopic.SavedViews);
            },
            ct);

    /// <summary>The lists in the order in which they were kept, counted as the queue counts.</summary>
    public Task<IReadOnlyList<SavedViewRow>> ListAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<SavedViewRow>>(
            actor,
            Permission.ViewQueue,
            async (db, authority) =>
            {
                var rows = new List<SavedViewRow>();
                foreach (var view in await db.Set<SavedView>().Where(view => view.AccountId == authority.AccountId).OrderBy(view => view.Id).ToListAsync(ct))
                {
                    var filter = SavedView.Read(view.Filter);
                    rows.Add(new(view.Id, view.Name, filter, await register.Filtered(db, filter, authority).CountAsync(ct)));
                }

                return rows;
            },
            ct);
}
