using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Drafts;

/// <summary>
/// Half-typed forms, kept while they are typed so that nothing is lost: every person's own, for nobody else to open.
/// Leaves no line in the history: what was never handed in is no act of the office.
/// </summary>
public sealed class DraftService(WriteUnit writes, DeskReads reads, ContactVault vault)
{
    private const int ListLimit = 50;

    /// <summary>
    /// Keeps the form as it stands; answers with the version to hand in next time, null being the first. A draft that another
    /// window has kept or discarded meanwhile is refused, so that neither text overwrites the other.
    /// </summary>
    public Task<int> SaveAsync(Actor actor, string form, Guid key, int? version, string content, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepOwnAccount,
            CommandId.None,
            async unit =>
            {
                var draft = await OwnAsync(unit.Db, actor, key, ct);
                if (draft?.Version != version)
                {
                    throw new DeskRuleException("draft.open-elsewhere");
                }

                if (draft is null)
                {
                    draft = FormDraft.Begin(key, actor.AccountId, form);
                    unit.Add(draft);
                }

                draft.Keep(content, vault, unit.Clock);
                await unit.Db.SaveChangesAsync(ct);
                return draft.Version;
            },
            ct);

    /// <summary>The person's own drafts of a form, the latest first.</summary>
    public Task<IReadOnlyList<DraftView>> ListAsync(Actor actor, string form, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<DraftView>>(
            actor,
            Permission.KeepOwnAccount,
            async (db, _) => [.. (await db.Set<FormDraft>()
                .Where(draft => draft.AccountId == actor.AccountId && draft.Form == form)
                .OrderByDescending(draft => draft.UpdatedAt)
                .ThenByDescending(draft => draft.Id)
                .Take(ListLimit)
                .ToListAsync(ct)).Select(View)],
            ct);

    public Task<DraftView> OpenAsync(Actor actor, Guid key, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.KeepOwnAccount,
            async (db, _) => View(await OwnAsync(db, actor, key, ct) ?? throw new DeskRuleException("draft.gone")),
            ct);

    /// <summary>Throws a draft away; one that is gone already is no matter.</summary>
    public Task DiscardAsync(Actor actor, Guid key, CancellationToken ct) =>
        writes.ExecuteAsync(actor, Permission.KeepOwnAccount, CommandId.None, unit => DiscardAsync(unit, actor, key, ct), ct);

    /// <summary>Inside another verb's save: what has been handed in is no longer half-typed.</summary>
    internal static async Task DiscardAsync(WriteContext unit, Actor actor, Guid? key, CancellationToken ct)
    {
        if (key is { } known && await OwnAsync(unit.Db, actor, known, ct) is { } draft)
        {
            unit.Db.Remove(draft);
        }
    }

    private static Task<FormDraft?> OwnAsync(DeskDb db, Actor actor, Guid key, CancellationToken ct) =>
        db.Set<FormDraft>().SingleOrDefaultAsync(draft => draft.Key == key && draft.AccountId == actor.AccountId, ct);

    private DraftView View(FormDraft draft) => new(draft.Key, draft.Version, FormDraft.Open(vault, draft.Form, draft.Key, draft.Sealed), draft.UpdatedAt);
}
