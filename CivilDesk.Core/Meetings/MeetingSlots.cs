using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Meetings;

/// <summary>면담 시간: the weekly pattern that the desk keeps, and what is still free in it.</summary>
public sealed class MeetingSlots(WriteUnit writes, DeskReads reads, CurrentCalendar calendar, DeskClock clock)
{
    private const int LongestLook = 92;

    public Task<IReadOnlyList<SlotWindow>> PatternAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewAgenda, (db, _) => PatternAsync(db, ct), ct);

    /// <summary>Sets the weekly pattern anew; meetings that are already fixed stay where they are.</summary>
    public Task SetPatternAsync(Actor actor, CommandId command, IReadOnlyList<SlotWindow> windows, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepMeetings,
            command,
            async unit =>
            {
                if (windows.Count == 0)
                {
                    throw new DeskRuleException("meeting.hours-malformed");
                }

                foreach (var window in windows)
                {
                    window.Check();
                }

                var hours = await unit.Db.FindAsync<MeetingHours>([1], ct);
                if (hours is null)
                {
                    unit.Add(hours = new MeetingHours());
                }

                hours.Windows = windows;
                unit.Record(nameof(MeetingHours), 1, "meeting-hours-set", detail: string.Join(", ", windows.Select(w => $"{w.Day} {w.From:HH\\:mm}-{w.To:HH\\:mm}/{w.Minutes}")));
                unit.Rings(LiveTopic.Meetings);
            },
            ct);

    /// <summary>The free slots to come, of three months at most; none on a day on which the office does not work.</summary>
    public Task<IReadOnlyList<MeetingSlot>> FreeSlotsAsync(Actor actor, DateOnly from, DateOnly to, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<MeetingSlot>>(
            actor,
            Permission.KeepMeetings,
            async (db, _) =>
            {
                var last = from.AddDays(LongestLook) < to ? from.AddDays(LongestLook) : to;
                var pattern = await PatternAsync(db, ct);
                var working = (await calendar.ReadAsync(db, ct)).Calendar;
                var (begin, end) = (DeskClock.At(from, TimeOnly.MinValue), DeskClock.At(last.AddDays(1), TimeOnly.MinValue));
                var taken = await db.Set<Meeting>()
                    .Where(m => m.Status == MeetingStatus.Scheduled && m.StartsAt < end && m.EndsAt > begin)
                    .Select(m => new { Starts = m.StartsAt!.Value, Ends = m.EndsAt!.Value })
                    .ToListAsync(ct);
                return
                [
                    .. Days(from, last).Where(working.IsWorkingDay)
                        .SelectMany(day => pattern.Where(window => window.Day == day.DayOfWeek).SelectMany(window => window.On(day)))
                        .Where(slot => slot.StartsAt > clock.Now && !taken.Exists(other => other.Starts < slot.EndsAt && other.Ends > slot.StartsAt))
                        .DistinctBy(slot => slot.StartsAt)
                        .OrderBy(slot => slot.StartsAt),
                ];
            },
            ct);

    private static async Task<IReadOnlyList<SlotWindow>> PatternAsync(DeskDb db, CancellationToken ct) =>
        await db.Set<MeetingHours>().AsNoTracking().SingleOrDefaultAsync(ct) is { } set ? set.Windows : SlotWindow.Usual;

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
