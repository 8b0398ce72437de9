using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Agenda;

/// <summary>The mayor's days and the desk's: meetings, visits, and every day by which something was promised or is due.</summary>
public sealed class AgendaReader(DeskReads reads, CurrentCalendar calendar, DeskClock clock)
{
    public Task<AgendaSheet> ReadAsync(Actor actor, AgendaSpan span, AgendaOwner owner, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewAgenda, (db, _) => SheetAsync(db, span, owner, ct), ct);

    /// <summary>The same days as an iCalendar text; the caller gives each line its words, so that no personal data gets in.</summary>
    public Task<string> CalendarAsync(Actor actor, AgendaSpan span, AgendaOwner owner, Func<AgendaItem, string> words, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewAgenda, async (db, _) => AgendaCalendar.Write(await SheetAsync(db, span, owner, ct), words, clock.Now), ct);

    internal async Task<AgendaSheet> SheetAsync(DeskDb db, AgendaSpan span, AgendaOwner owner, CancellationToken ct)
    {
        IReadOnlyList<AgendaItem> found =
        [
            .. await MeetingsAsync(db, span, ct),
            .. await VisitsAsync(db, span, ct),
            .. owner is AgendaOwner.Desk ? await OwedAsync(db, span, ct) : [],
        ];
        AgendaItem[] items = [.. found.OrderBy(i => i.Day).ThenBy(i => i.StartsAt is null).ThenBy(i => i.StartsAt).ThenBy(i => i.Kind).ThenBy(i => i.Number)];
        AgendaConflict[] conflicts = [.. items.SelectMany((item, index) => items.Skip(index + 1).Where(item.Overlaps).Select(other => new AgendaConflict(item, other)))];
        return new(span, items, conflicts) { Holidays = (await calendar.ReadAsync(db, ct)).Calendar.HolidaysBetween(span.From, span.To) };
    }

    /// <summary>The cases whose citizen is still waiting, whatever their day.</summary>
    internal static IQueryable<Complaint> CasesDue(DeskDb db, DeskClock clock) =>
        db.Set<Complaint>().In(ComplaintView.InProgress, clock).Union(db.Set<Complaint>().In(ComplaintView.AwaitingReply, clock));

    private static async Task<IEnumerable<AgendaItem>> MeetingsAsync(DeskDb db, AgendaSpan span, CancellationToken ct)
    {
        var (from, to) = (DeskClock.At(span.From, TimeOnly.MinValue), DeskClock.At(span.To.AddDays(1), TimeOnly.MinValue));
        var meetings = await db.Set<Meeting>()
            .Where(m => (m.Status == MeetingStatus.Scheduled || m.Status == MeetingStatus.Held) && m.StartsAt >= from && m.StartsAt < to)
            .Select(m => new { m.Number, m.StartsAt, m.EndsAt, m.Subject, m.Place, m.DepartmentCode, m.Status })
            .ToListAsync(ct);
        return meetings.Select(m => Item(AgendaKind.Meeting, CaseLedger.Meetings, m.Number, null, m.StartsAt, m.EndsAt, m.Subject, m.Place, m.DepartmentCode, m.Status is MeetingStatus.Held));
    }

    private static async Task<IEnumerable<AgendaItem>> VisitsAsync(DeskDb db, AgendaSpan span, CancellationToken ct)
    {
        var visits = await db.Set<FieldVisit>()
            .Where(v => v.Status != FieldVisitStatus.Cancelled && v.PlannedOn >= span.From && v.PlannedOn <= span.To)
            .Select(v => new { v.Number, v.PlannedOn, v.StartsAt, v.EndsAt, v.Purpose, v.Place, v.Status })
            .ToListAsync(ct);
        return visits.Select(v => Item(AgendaKind.FieldVisit, CaseLedger.FieldVisits, v.Number, v.PlannedOn, v.StartsAt, v.EndsAt, v.Purpose, v.Place, null, v.Status is FieldVisitStatus.CarriedOut));
    }

    private async Task<IEnumerable<AgendaItem>> OwedAsync(DeskDb db, AgendaSpan span, CancellationToken ct)
    {
        var (from, to) = (span.From, span.To);
        var cases = await CasesDue(db, clock)
            .Where(c => c.DueOn >= from && c.DueOn <= to)
            .Select(c => new { c.Number, c.DueOn, c.Title, c.DepartmentCode })
            .ToListAsync(ct);
        var promised = await db.Set<Directive>().In(DirectiveView.Open, clock)
            .Where(d => d.Kind != DirectiveKind.LongTerm && d.DueOn >= from && d.DueOn <= to)
            .Select(d => new { d.Number, d.DueOn, d.Text, d.DepartmentCode })
            .ToListAsync(ct);
        var reviews = await db.Set<Directive>().In(DirectiveView.Open, clock)
            .Where(d => d.Kind == DirectiveKind.LongTerm && d.ReviewOn >= from && d.ReviewOn <= to)
            .Select(d => new { d.Number, d.ReviewOn, d.Text, d.DepartmentCode })
            .ToListAsync(ct);
        var told = await db.Set<Meeting>().In(MeetingView.ResultOwed, clock)
            .Where(m => m.ResultDueOn >= from && m.ResultDueOn <= to)
            .Select(m => new { m.Number, m.ResultDueOn, m.Subject })
            .ToListAsync(ct);
        var reported = await db.Set<FieldVisit>().In(FieldVisitView.ResultOwed, clock)
            .Where(v => v.ResultDueOn >= from && v.ResultDueOn <= to)
            .Select(v => new { v.Number, v.ResultDueOn, v.Place })
            .ToListAsync(ct);
        return cases.Select(c => Item(AgendaKind.CaseDue, CaseLedger.Complaints, c.Number, c.DueOn, null, null, c.Title, null, c.DepartmentCode))
            .Concat(promised.Select(d => Item(AgendaKind.PromisedDay, CaseLedger.Directives, d.Number, d.DueOn, null, null, d.Text, null, d.DepartmentCode)))
            .Concat(reviews.Select(d => Item(AgendaKind.ReviewDay, CaseLedger.Directives, d.Number, d.ReviewOn, null, null, d.Text, null, d.DepartmentCode)))
            .Concat(told.Select(m => Item(AgendaKind.MeetingResultDue, CaseLedger.Meetings, m.Number, m.ResultDueOn, null, null, m.Subject, null, null)))
            .Concat(reported.Select(v => Item(AgendaKind.VisitResultDue, CaseLedger.FieldVisits, v.Number, v.ResultDueOn, null, null, v.Place, null, null)));
    }

    private static AgendaItem Item(
        AgendaKind kind,
        CaseLedger ledger,
        CaseNumber number,
        DateOnly? day,
        DateTimeOffset? startsAt,
        DateTimeOffset? endsAt,
        string title,
        string? place,
        string? department,
        bool isOver = false)
    {
        DateTimeOffset? starts = startsAt is { } s ? DeskClock.InSeoul(s) : null;
        return new(kind, ledger, number, day ?? DeskClock.DayOf(starts!.Value), starts, endsAt is { } e ? DeskClock.InSeoul(e) : null, title, place, department, isOver);
    }
}
