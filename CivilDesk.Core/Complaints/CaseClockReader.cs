using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>Looks at a case's clock: what is left, and when it would be due if somebody stopped, started or lengthened it. Writes nothing.</summary>
public sealed class CaseClockReader(DeskReads reads, CurrentCalendar calendar, DeskClock clock)
{
    public Task<CaseClock> ReadAsync(Actor actor, long id, CancellationToken ct) => LookAsync(
        actor,
        id,
        (complaint, book) => new CaseClock(complaint.Period, ClockOf(complaint).RemainingAt(book.Calendar, clock.Now), complaint.CountedFrom, ClockOf(complaint).Extensions.Count),
        ct);

    /// <summary>The due date with one more extension; null on both sides while the clock stands still.</summary>
    public Task<Due> WithExtensionAsync(Actor actor, long id, StatutoryPeriod by, CancellationToken ct) => LookAsync(
        actor,
        id,
        (complaint, book) =>
        {
            var now = ClockOf(complaint);
            IReadOnlyList<StatutoryPeriod> extensions = [.. now.Extensions, by];
            ExtensionRules.RequireMeasure(now.Period, extensions);
            return (now with { Extensions = extensions }).DueIn(book.Calendar);
        },
        ct);

    /// <summary>The due date with one more stop, open or ended.</summary>
    public Task<Due> WithSuspensionAsync(Actor actor, long id, DateOnly from, DateOnly? to, CancellationToken ct) => LookAsync(
        actor,
        id,
        (complaint, book) =>
        {
            var now = ClockOf(complaint);
            return (now with { Suspensions = [.. now.Suspensions, new Suspension(from, to)] }).DueIn(book.Calendar);
        },
        ct);

    /// <summary>The due date if this stop ended on that day.</summary>
    public Task<Due> WithResumptionAsync(Actor actor, long id, long suspensionId, DateOnly to, CancellationToken ct) => LookAsync(
        actor,
        id,
        (complaint, book) => Complaint.ClockFor(
            complaint.CountedFrom,
            complaint.Period,
            complaint.Suspensions.Select(stop => stop.Id == suspensionId && to >= stop.From ? new Suspension(stop.From, to) : stop.Days),
            Extensions(complaint)).DueIn(book.Calendar),
        ct);

    private static StatutoryClock ClockOf(Complaint complaint) =>
        Complaint.ClockFor(complaint.CountedFrom, complaint.Period, complaint.Suspensions.Select(stop => stop.Days), Extensions(complaint));

    private static IEnumerable<StatutoryPeriod> Extensions(Complaint complaint) =>
        complaint.Extensions.Where(extension => extension.DecidedAt >= complaint.CountedFrom).Select(extension => extension.Length);

    private Task<T> LookAsync<T>(Actor actor, long id, Func<Complaint, CalendarBook, T> look, CancellationToken ct) => reads.ReadAsync(
        actor,
        Permission.ViewCase,
        async (db, authority) =>
        {
            var complaint = await ComplaintRegister.Visible(db, authority).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) ?? throw new DeskRuleException("record.not-found");
            return look(complaint, await calendar.ReadAsync(db, ct));
        },
        ct);
}
