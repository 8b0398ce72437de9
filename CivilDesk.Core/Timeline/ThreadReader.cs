using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.History;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Timeline;

/// <summary>
/// The one thread of a case across all ledgers: complaint → meeting → visit → directive. From whichever of them one starts, it is the same thread.
/// </summary>
public sealed class ThreadReader(DeskReads reads)
{
    private static readonly string[] s_looks = ["viewed", "revealed", "printed", "exported", "searched", "attachment-opened"];

    /// <summary>The thread of a record; only some ledgers' lines when named. An officer gets the records that the own department may see.</summary>
    public Task<CaseThread> OpenAsync(Actor actor, CaseLedger ledger, CaseNumber number, IReadOnlyCollection<CaseLedger>? only, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var records = await RecordsAsync(db, authority, ledger, number, ct);
                return new CaseThread(records, await EventsAsync(db, [.. records.Where(record => only is null || only.Contains(record.Ledger))], ct));
            },
            ct);

    internal static async Task<IReadOnlyList<ThreadRecord>> RecordsAsync(DeskDb db, Authority authority, CaseLedger ledger, CaseNumber number, CancellationToken ct)
    {
        var links = await ThreadLinks.FindAsync(db, authority, ledger, number, ct);
        var complaints = await ComplaintRegister.Visible(db, authority).Where(c => links.Complaints.Contains(c.Id)).Select(c => new ThreadRecord(CaseLedger.Complaints, c.Id, c.Number, c.Title)).ToListAsync(ct);
        var meetings = await MeetingRegister.Visible(db, authority).Where(m => links.Meetings.Contains(m.Id)).Select(m => new ThreadRecord(CaseLedger.Meetings, m.Id, m.Number, m.Subject)).ToListAsync(ct);
        var visits = await FieldVisitRegister.Visible(db, authority).Where(v => links.Visits.Contains(v.Id)).Select(v => new ThreadRecord(CaseLedger.FieldVisits, v.Id, v.Number, v.Place)).ToListAsync(ct);
        var directives = await DirectiveRegister.Visible(db, authority).Where(d => links.Directives.Contains(d.Id)).Select(d => new ThreadRecord(CaseLedger.Directives, d.Id, d.Number, d.Text)).ToListAsync(ct);
        return [.. complaints.Concat(meetings).Concat(visits).Concat(directives).OrderBy(record => record.Ledger).ThenBy(record => record.Number)];
    }

    internal static async Task<IReadOnlyList<ThreadEvent>> EventsAsync(DeskDb db, IReadOnlyList<ThreadRecord> records, CancellationToken ct)
    {
        var events = new List<ThreadEvent>();
        foreach (var ledger in records.GroupBy(record => record.Ledger))
        {
            // What is hung on a record bears the name of its ledger.
            string[] subjects = [SubjectOf(ledger.Key), ledger.Key.ToString()];
            var numbers = ledger.ToDictionary(record => record.Id, record => record.Number);
            var ids = numbers.Keys.Select(id => (long?)id).ToList();
            var lines = await db.Set<HistoryLine>()
                .Where(line => subjects.Contains(line.Subject) && ids.Contains(line.SubjectId) && !s_looks.Contains(line.Verb))
                .Select(line => new
                {
                    line.Sequence,
                    line.At,
                    Id = line.SubjectId!.Value,
                    line.Verb,
                    line.Detail,
                    Person = db.Set<DeskAccount>().Where(a => a.Id == line.AccountId).Select(a => a.DisplayName).FirstOrDefault() ?? "",
                    OnBehalfOf = db.Set<DeskAccount>().Where(a => a.Id == line.OnBehalfOf).Select(a => a.DisplayName).FirstOrDefault(),
                })
                .ToListAsync(ct);
            events.AddRange(lines.Select(line => new ThreadEvent(line.Sequence, DeskClock.InSeoul(line.At), ledger.Key, numbers[line.Id], line.Verb, line.Person, line.OnBehalfOf, line.Detail)));
        }

        return [.. events.OrderBy(line => line.Sequence)];
    }

    private static string SubjectOf(CaseLedger ledger) => ledger switch
    {
        CaseLedger.Meetings => nameof(Meeting),
        CaseLedger.FieldVisits => nameof(FieldVisit),
        CaseLedger.Directives => nameof(Directive),
        _ => nameof(Complaint),
    };
}
