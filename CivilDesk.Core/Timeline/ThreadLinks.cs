using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Timeline;

/// <summary>Follows the ids from any record up to where its thread begins, and down again to all that came of it.</summary>
internal sealed class ThreadLinks
{
    private ThreadLinks()
    {
    }

    public HashSet<long> Complaints { get; } = [];

    public HashSet<long> Meetings { get; } = [];

    public HashSet<long> Visits { get; } = [];

    public HashSet<long> Directives { get; } = [];

    /// <summary>Refuses a record that the person may not see, wherever else the thread leads.</summary>
    public static async Task<ThreadLinks> FindAsync(DeskDb db, Authority authority, CaseLedger ledger, CaseNumber number, CancellationToken ct)
    {
        var links = new ThreadLinks();
        var start = ledger switch
        {
            CaseLedger.Meetings => await MeetingRegister.Visible(db, authority).Where(m => m.Number == number).Select(m => (long?)m.Id).SingleOrDefaultAsync(ct),
            CaseLedger.FieldVisits => await FieldVisitRegister.Visible(db, authority).Where(v => v.Number == number).Select(v => (long?)v.Id).SingleOrDefaultAsync(ct),
            CaseLedger.Directives => await DirectiveRegister.Visible(db, authority).Where(d => d.Number == number).Select(d => (long?)d.Id).SingleOrDefaultAsync(ct),
            _ => await ComplaintRegister.Visible(db, authority).Where(c => c.Number == number).Select(c => (long?)c.Id).SingleOrDefaultAsync(ct),
        };
        await links.ClimbAsync(db, ledger, start ?? throw new DeskRuleException("record.not-found"), ct);
        await links.DescendAsync(db, ct);
        return links;
    }

    private async Task ClimbAsync(DeskDb db, CaseLedger ledger, long id, CancellationToken ct)
    {
        switch (ledger)
        {
            case CaseLedger.Directives:
                Directives.Add(id);
                var directive = await db.Set<Directive>().Where(d => d.Id == id).Select(d => new { d.Source, d.SourceId }).SingleAsync(ct);
                if (directive.SourceId is { } source && LedgerOf(directive.Source) is { } above)
                {
                    await ClimbAsync(db, above, source, ct);
                }

                break;
            case CaseLedger.FieldVisits when await db.Set<FieldVisit>().Where(v => v.Id == id).Select(v => new { v.ComplaintId, v.MeetingId }).SingleOrDefaultAsync(ct) is { } visit:
                Visits.Add(id);
                if (visit.MeetingId is { } meetingId)
                {
                    await ClimbAsync(db, CaseLedger.Meetings, meetingId, ct);
                }

                Complaints.UnionWith(new[] { visit.ComplaintId }.OfType<long>());
                break;
            case CaseLedger.Meetings when await db.Set<Meeting>().Where(m => m.Id == id).Select(m => new { m.ComplaintId }).SingleOrDefaultAsync(ct) is { } meeting:
                Meetings.Add(id);
                Complaints.UnionWith(new[] { meeting.ComplaintId }.OfType<long>());
                break;
            case CaseLedger.Complaints:
                Complaints.Add(id);
                break;
        }
    }

    private async Task DescendAsync(DeskDb db, CancellationToken ct)
    {
        var complaints = Complaints.Select(id => (long?)id).ToList();
        Meetings.UnionWith(await db.Set<Meeting>().Where(m => complaints.Contains(m.ComplaintId)).Select(m => m.Id).ToListAsync(ct));
        var meetings = Meetings.Select(id => (long?)id).ToList();
        Visits.UnionWith(await db.Set<FieldVisit>()
            .Where(v => complaints.Contains(v.ComplaintId) || meetings.Contains(v.MeetingId) || v.Stops.Any(stop => complaints.Contains(stop.ComplaintId)))
            .Select(v => v.Id)
            .ToListAsync(ct));
        var visits = Visits.Select(id => (long?)id).ToList();
        Directives.UnionWith(await db.Set<Directive>()
            .Where(d => (d.Source == DirectiveSource.Complaint && complaints.Contains(d.SourceId))
                || (d.Source == DirectiveSource.Meeting && meetings.Contains(d.SourceId))
                || (d.Source == DirectiveSource.FieldVisit && visits.Contains(d.SourceId)))
            .Select(d => d.Id)
            .ToListAsync(ct));
    }

    private static CaseLedger? LedgerOf(DirectiveSource source) => source switch
    {
        DirectiveSource.Complaint => CaseLedger.Complaints,
        DirectiveSource.Meeting => CaseLedger.Meetings,
        DirectiveSource.FieldVisit => CaseLedger.FieldVisits,
        _ => null,
    };
}
