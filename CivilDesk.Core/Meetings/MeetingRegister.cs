using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Meetings;

/// <summary>The reads of the meeting ledger: the lists, and one meeting opened. An officer sees those of the own department's cases and those it is asked about.</summary>
public sealed class MeetingRegister(WriteUnit writes, DeskReads reads, DeskClock clock)
{
    public Task<PageOf<MeetingRow>> ListAsync(Actor actor, MeetingFilter filter, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                var found = Filtered(db, filter, authority);
                var page = found.OrderByDescending(m => m.Number).Skip(skip).Take(Math.Clamp(take, 1, PageOf<MeetingRow>.LargestPage));
                return new PageOf<MeetingRow>(await RowsAsync(db, page, ct), await found.CountAsync(ct));
            },
            ct);

    /// <summary>Opens a meeting; written down as a view of its petitioner's data.</summary>
    public Task<OpenedMeeting> OpenAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewCase,
            CommandId.None,
            async unit =>
            {
                var meeting = await Visible(unit.Db, unit.Authority).AsNoTracking().Include(m => m.Attendees).SingleOrDefaultAsync(m => m.Number == number, ct)
                    ?? throw new DeskRuleException("record.not-found");
                unit.Record(meeting, "viewed", meeting.PetitionerId);
                return await ViewAsync(unit.Db, meeting, unit.Authority.SeesContact, ct);
            },
            ct);

    /// <summary>What the person may see at all.</summary>
    internal static IQueryable<Meeting> Visible(DeskDb db, Authority authority) => authority.Role is Role.DepartmentOfficer
        ? db.Set<Meeting>().Where(m =>
            m.DepartmentCode == authority.DepartmentCode || db.Set<Complaint>().Any(c => c.Id == m.ComplaintId && c.DepartmentCode == authority.DepartmentCode))
        : db.Set<Meeting>();

    internal static async Task<IReadOnlyList<MeetingRow>> RowsAsync(DeskDb db, IQueryable<Meeting> meetings, CancellationToken ct)
    {
        var found = await meetings
            .Select(m => new
            {
                Meeting = m,
                Petitioner = db.Set<Petitioner>().Where(p => p.Id == m.PetitionerId).Select(p => p.Name).First(),
                Complaint = db.Set<Complaint>().Where(c => c.Id == m.ComplaintId).Select(c => (CaseNumber?)c.Number).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. found.Select(row => Row(row.Meeting, row.Petitioner, row.Complaint))];
    }

    private static async Task<OpenedMeeting> ViewAsync(DeskDb db, Meeting m, bool clear, CancellationToken ct)
    {
        var petitioner = await db.Set<Petitioner>().Where(p => p.Id == m.PetitionerId).Select(p => p.Name).SingleAsync(ct);
        var complaint = await db.Set<Complaint>().Where(c => c.Id == m.ComplaintId).Select(c => (CaseNumber?)c.Number).SingleOrDefaultAsync(ct);
        string Shown(string name) => clear ? name : Masking.Name(name);
        return new(
            Row(m, petitioner, complaint),
            m.PetitionerId,
            Shown(petitioner),
            m.ReviewFinding,
            m.Opinion,
            m.OpinionDocumentNumber,
            m.LikelyQuestions,
            m.SuggestedAnswer,
            m.EndingNote,
            m.ResultChannel,
            m.ResultText,
            [.. m.Attendees.OrderBy(a => a.Side).ThenBy(a => a.Id).Select(a => new Attendee(a.Side, a.Side is AttendeeSide.Citizen ? Shown(a.Name) : a.Name, a.Duty))],
            await DecisionBook.ReadAsync(db, DirectiveSource.Meeting, m.Id, ct));
    }

    private static MeetingRow Row(Meeting m, string petitioner, CaseNumber? complaint) =>
        new(m.Id, m.Version, m.Number, m.ComplaintId, complaint, Masking.Name(petitioner), m.Subject, m.Status, m.RequestedOn, m.StartsAt, m.Place, m.Said, m.Agreed)
        {
            Origin = m.Origin,
            EndsAt = m.EndsAt,
            OrdinaryRouteTried = m.OrdinaryRouteTried,
            DepartmentCode = m.DepartmentCode,
            OpinionAskedOn = m.OpinionAskedOn,
            OpinionOn = m.OpinionOn,
            PostponedUntil = m.PostponedUntil,
            Reason = m.Reason,
            HeldOn = m.HeldOn,
            Minutes = m.Minutes,
            Ending = m.Ending,
            ResultDueOn = m.ResultDueOn,
            ResultSentOn = m.ResultSentOn,
        };

    private IQueryable<Meeting> Filtered(DeskDb db, MeetingFilter filter, Authority authority)
    {
        var found = Visible(db, authority).In(filter.View, clock);
        found = filter.Status is { } status ? found.Where(m => m.Status == status) : found;
        found = filter.ComplaintId is { } complaint ? found.Where(m => m.ComplaintId == complaint) : found;
        found = filter.PetitionerId is { } petitioner ? found.Where(m => m.PetitionerId == petitioner) : found;
        if (filter.From is { } from)
        {
            var begin = DeskClock.At(from, TimeOnly.MinValue);
            found = found.Where(m => m.StartsAt >= begin);
        }

        if (filter.To is { } to)
        {
            var end = DeskClock.At(to.AddDays(1), TimeOnly.MinValue);
            found = found.Where(m => m.StartsAt < end);
        }

        return found;
    }
}
