using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>What a verb gets while it writes: the context of its transaction, its authority, and the notes it leaves.</summary>
public sealed class WriteContext
{
    private readonly List<HistoryNote> _notes = [];

    private readonly Func<Permission, CancellationToken, Task<Authority>> _admit;

    internal WriteContext(DeskDb db, Authority authority, DeskClock clock, Func<Permission, CancellationToken, Task<Authority>> admit)
    {
        Db = db;
        Authority = authority;
        Clock = clock;
        _admit = admit;
    }

    public DeskDb Db { get; }

    public Authority Authority { get; private set; }

    public DeskClock Clock { get; }

    internal IReadOnlyList<HistoryNote> Notes => _notes;

    internal LiveTopic Topics { get; private set; }

    internal Action? Committed { get; private set; }

    internal bool KeepsAnswer { get; private set; } = true;

    /// <summary>Asks the doorkeeper once more, when what is found in the record needs a higher right than the verb alone.</summary>
    public async Task RequireAsync(Permission permission, CancellationToken ct)
    {
        var borrowed = Authority.OnBehalfOf;
        var authority = await _admit(permission, ct);
        Authority = authority with { OnBehalfOf = authority.OnBehalfOf ?? borrowed };
    }

    public void Add<T>(T record)
        where T : class => Db.Add(record);

    /// <summary>Loads a record to change it; refuses when it is gone or has changed since <paramref name="version"/> was read.</summary>
    public async Task<T> LoadAsync<T>(long id, int version, CancellationToken ct)
        where T : VersionedRecord
    {
        var record = await Db.FindAsync<T>([id], ct)
            ?? throw new DeskRuleException("record.not-found");
        return record.Version == version ? record : throw new DeskRuleException("record.changed-by-someone-else");
    }

    /// <summary>The next number of a ledger for the current Seoul year.</summary>
    public Task<CaseNumber> NextNumberAsync(CaseLedger ledger, CancellationToken ct) => NextNumbersAsync(ledger, 1, ct);

    /// <summary>The first of so many next numbers without a gap.</summary>
    internal async Task<CaseNumber> NextNumbersAsync(CaseLedger ledger, int count, CancellationToken ct)
    {
        var year = Clock.Today.Year;
        var counter = await Db.Set<NumberCounter>().FindAsync([ledger, year], ct);
        if (counter is null)
        {
            counter = new NumberCounter { Ledger = ledger, Year = year };
            Db.Add(counter);
        }

        var first = counter.LastSerial + 1;
        counter.LastSerial += count;
        return new CaseNumber(year, first);
    }

    /// <summary>Leaves a line in the history, in this transaction.</summary>
    public void Record(VersionedRecord record, string verb, long? petitionerId = null, string? detail = null) =>
        _notes.Add(new(verb, record.GetType().Name, () => record.Id, petitionerId, detail));

    /// <summary>Leaves a line about something that is no editable record (a search, a sign-in, a code).</summary>
    public void Record(string subject, long? subjectId, string verb, long? petitionerId = null, string? detail = null) =>
        _notes.Add(new(verb, subject, () => subjectId, petitionerId, detail));

    /// <summary>Rings after the commit, never before.</summary>
    public void Rings(LiveTopic topics) => Topics |= topics;

    /// <summary>For a cache that must forget: runs once the save is on the disk.</summary>
    public void AfterCommit(Action action) => Committed += action;

    /// <summary>The answer is a secret that is shown once: it is not kept, and a resend is refused.</summary>
    public void AnswersOnce() => KeepsAnswer = false;
}
