using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Codes;

/// <summary>The words the office edits: everybody reads them, the administrator adds, renames and retires them.</summary>
public sealed class CodeService(WriteUnit writes, IDbContextFactory<DeskDb> dbs)
{
    // Asked several times by every intake: translated once.
    private static readonly Func<DeskDb, CodeList, string, CancellationToken, Task<bool>> s_offers = EF.CompileAsyncQuery(
        (DeskDb db, CodeList list, string code, CancellationToken ct) => db.Set<CodeEntry>().Any(entry => entry.List == list && entry.Code == code && !entry.IsRetired));

    private readonly Lock _shelf = new();
    private volatile CodeBook? _book;
    private int _edits;

    /// <summary>All words; read once and kept until somebody edits one. Holds no personal data, so nobody is asked who they are.</summary>
    public async ValueTask<CodeBook> BookAsync(CancellationToken ct)
    {
        if (_book is { } book)
        {
            return book;
        }

        var edits = Volatile.Read(ref _edits);
        await using var db = await dbs.CreateDbContextAsync(ct);
        book = await ReadAsync(db, ct);

        // An edit that came while this was read makes it yesterday's book: good for this answer, not to be kept.
        lock (_shelf)
        {
            _book = edits == _edits ? book : _book;
        }

        return book;
    }

    public Task AddAsync(Actor actor, CommandId command, CodeList list, string code, string name, string englishName, string? parent, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditCodes,
            command,
            async unit =>
            {
                var typed = code.Trim();
                if (await unit.Db.Set<CodeEntry>().AnyAsync(entry => entry.List == list && entry.Code == typed, ct))
                {
                    throw new DeskRuleException("code.exists");
                }

                if (parent is not null && (list is not CodeList.Category || !await unit.Db.Set<CodeEntry>().AnyAsync(e => e.List == list && e.Code == parent && e.Parent == null, ct)))
                {
                    throw new DeskRuleException("code.parent-unknown");
                }

                var order = await unit.Db.Set<CodeEntry>().CountAsync(entry => entry.List == list, ct);
                var added = CodeEntry.Create(list, code, name, englishName, parent, null, order);
                unit.Add(added);
                Changed(unit, added, "code-added");
            },
            ct);

    public Task EditAsync(
        Actor actor, CommandId command, long id, int version, string name, string englishName, string? usualDepartment, bool isRetired, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditCodes,
            command,
            async unit =>
            {
                var entry = await unit.LoadAsync<CodeEntry>(id, version, ct);
                if (!string.IsNullOrWhiteSpace(usualDepartment))
                {
                    await RequireAsync(unit.Db, CodeList.Department, usualDepartment, "code.unknown-department", ct);
                }

                entry.Edit(name, englishName, usualDepartment, isRetired);
                Changed(unit, entry, isRetired ? "code-retired" : "code-edited");
            },
            ct);

    /// <summary>The next look reads the words anew.</summary>
    internal void Forget()
    {
        lock (_shelf)
        {
            _edits++;
            _book = null;
        }
    }

    /// <summary>사후확인 주기 of a category, in days; null is the office's usual.</summary>
    public Task SetFollowUpDaysAsync(Actor actor, CommandId command, long id, int version, int? days, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditCodes,
            command,
            async unit =>
            {
                var entry = await unit.LoadAsync<CodeEntry>(id, version, ct);
                entry.LookAfter(days);
                Changed(unit, entry, "code-edited");
            },
            ct);

    /// <summary>After how many days a case of this category is looked after: its own, its upper level's, or null.</summary>
    internal static async Task<int?> FollowUpDaysAsync(DeskDb db, string category, CancellationToken ct)
    {
        var own = await db.Set<CodeEntry>().Where(e => e.List == CodeList.Category && e.Code == category).Select(e => new { e.FollowUpDays, e.Parent }).SingleOrDefaultAsync(ct);
        return own?.FollowUpDays ?? (own?.Parent is { } parent
            ? await db.Set<CodeEntry>().Where(e => e.List == CodeList.Category && e.Code == parent).Select(e => e.FollowUpDays).SingleOrDefaultAsync(ct)
            : null);
    }

    internal static async Task<CodeBook> ReadAsync(DeskDb db, CancellationToken ct) => new(await db.Set<CodeEntry>().AsNoTracking()
        .Select(e => new CodeWord(e.Id, e.Version, e.List, e.Code, e.Name, e.EnglishName, e.Parent, e.UsualDepartment, e.Order, e.IsRetired))
        .ToListAsync(ct));

    /// <summary>Refuses a code that the list does not offer, inside the verb's own transaction.</summary>
    internal static async Task RequireAsync(DeskDb db, CodeList list, string? code, string refusal, CancellationToken ct)
    {
        if (code is null || !await s_offers(db, list, code, ct))
        {
            throw new DeskRuleException(refusal);
        }
    }

    private void Changed(WriteContext unit, CodeEntry entry, string verb)
    {
        unit.Record(entry, verb, detail: $"{entry.List}/{entry.Code}: {entry.Name}");
        unit.Rings(LiveTopic.Codes);
        unit.AfterCommit(Forget);
    }
}
