using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CsCheck;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>What holds for every petition, whatever the day, the period, what stopped or prolonged it, and whatever the office's own calendar.</summary>
public sealed class DueDatePropertyTests
{
    private static readonly DateOnly s_firstDay = new(2022, 1, 1);

    private static readonly Gen<DateTimeOffset> s_receipt =
        Gen.Int[0, 20 * 365 * 24 * 60].Select(minutes => DeskClock.At(s_firstDay, TimeOnly.MinValue).AddMinutes(minutes));

    private static readonly Gen<StatutoryPeriod> s_period = Gen.Int[1, 30].Select(StatutoryPeriod.Days);

    private static readonly Gen<StatutoryPeriod[]> s_extensions = Gen.Int[1, 14].Select(StatutoryPeriod.Days).Array[0, 2];

    // Told as days after receipt, so that they often matter.
    private static readonly Gen<(int After, int Length)[]> s_stops = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 20]).Array[0, 3];

    private static readonly Gen<WorkingHours> s_hours = Gen.Select(Gen.Int[6 * 60, 10 * 60], Gen.Int[30, 240], Gen.Int[0, 120], Gen.Int[30, 360])
        .Select((start, morning, lunch, afternoon) => new WorkingHours(Time(start), Time(start + morning), Time(start + morning + lunch), Time(start + morning + lunch + afternoon)));

    private static readonly Gen<Office> s_office = Gen.Select(s_receipt, s_hours, Gen.Int[0, 40].Array[0, 8])
        .Select((receivedAt, hours, closed) => new Office(receivedAt, new WorkingCalendar(closed.Distinct().Select(after => Closed(receivedAt, after)), hours)));

    private static readonly Gen<(Office Office, StatutoryClock Clock)> s_case = Gen.Select(s_office, s_period, s_stops, s_extensions)
        .Select((office, period, stops, extensions) =>
            (office, new StatutoryClock(office.ReceivedAt, period, Suspensions(office.ReceivedAt, stops), extensions)));

    [Fact]
    public void A_later_receipt_is_never_due_earlier() =>
        Gen.Select(s_case, Gen.Int[0, 60 * 24 * 20]).Sample((matter, minutes) =>
        {
            var (office, clock) = matter;
            var later = clock with { ReceivedAt = clock.ReceivedAt.AddMinutes(minutes) };

            return clock.DueIn(office.Calendar).At <= later.DueIn(office.Calendar).At;
        });

    [Fact]
    public void Nothing_falls_due_before_receipt_or_on_a_day_that_does_not_count() =>
        s_case.Sample(matter =>
        {
            var (office, clock) = matter;
            var due = clock.DueIn(office.Calendar);

            return due.At >= clock.ReceivedAt
                && DeskClock.DayOf(due.At.Value) == due.On
                && office.Calendar.IsWorkingDay(due.On.Value)
                && !clock.Suspensions.Any(suspension => due.On >= suspension.From && due.On <= suspension.To);
        });

    [Fact]
    public void Hours_end_while_the_office_works() =>
        s_case.Where(matter => matter.Clock.Period.Unit is PeriodUnit.WorkingHours).Sample(matter =>
        {
            var (office, clock) = matter;
            var due = TimeOnly.FromDateTime(clock.DueIn(office.Calendar).At!.Value.DateTime);
            var hours = office.Calendar.Hours;

            return (due > hours.Start && due <= hours.LunchStart) || (due > hours.LunchEnd && due <= hours.End);
        });

    [Fact]
    public void Extensions_add_up_to_one_longer_period_and_continue_where_the_old_one_ended() =>
        s_case.Sample(matter =>
        {
            var (office, clock) = matter;
            var whole = clock with { Period = clock.Whole, Extensions = [] };
            var shorter = clock with { Extensions = [] };

            return clock.DueIn(office.Calendar) == whole.DueIn(office.Calendar)
                && shorter.DueIn(office.Calendar).At <= clock.DueIn(office.Calendar).At;
        });

    [Fact]
    public void A_holiday_more_never_makes_anything_due_earlier() =>
        Gen.Select(s_case, Gen.Int[0, 30]).Sample((matter, after) =>
        {
            var (office, clock) = matter;
            var before = office.Calendar.HolidaysBetween(DeskClock.DayOf(office.ReceivedAt), DeskClock.DayOf(office.ReceivedAt).AddDays(60));
            var more = new WorkingCalendar([.. before, Closed(office.ReceivedAt, after)], office.Calendar.Hours);

            return clock.DueIn(office.Calendar).At <= clock.DueIn(more).At;
        });

    [Fact]
    public void A_period_of_days_holds_exactly_so_many_working_days() =>
        Gen.Select(s_office, Gen.Int[6, 60]).Sample((office, days) =>
        {
            var due = new StatutoryClock(office.ReceivedAt, StatutoryPeriod.Days(days)).DueIn(office.Calendar);

            return office.Calendar.WorkingDaysBetween(DeskClock.DayOf(office.ReceivedAt), due.On!.Value) == days;
        });

    [Fact]
    public void Hours_run_only_while_the_office_works() =>
        Gen.Select(s_office, Gen.Int[1, 24]).Sample((office, hours) =>
        {
            var due = new StatutoryClock(office.ReceivedAt, StatutoryPeriod.Hours(hours)).DueIn(office.Calendar).At!.Value;

            return MinutesWorked(office.Calendar, office.ReceivedAt, due) == hours * 60;
        }, iter: 50);

    [Fact]
    public void What_is_left_shrinks_to_nothing_by_the_due_time_and_below_it_afterwards() =>
        Gen.Select(s_case, Gen.Int[0, 60 * 24 * 90]).Sample((matter, minutes) =>
        {
            var (office, clock) = matter;
            var (due, at) = (clock.DueIn(office.Calendar), clock.ReceivedAt.AddMinutes(minutes));
            var (left, later) = (clock.RemainingAt(office.Calendar, at), clock.RemainingAt(office.Calendar, at.AddHours(7)));

            return left.Left >= later.Left
                && left.Left <= left.Total
                && left.State == (at > due.At ? ClockState.Overdue : ClockState.Running)
                && (left.State is ClockState.Overdue ? left.Left <= 0 : left.Left >= 0);
        });

    [Fact]
    public void The_same_instant_told_in_another_zone_is_due_at_the_same_time() =>
        Gen.Select(s_case, Gen.Int[-12, 14]).Sample((matter, offset) =>
        {
            var (office, clock) = matter;
            var abroad = clock with { ReceivedAt = clock.ReceivedAt.ToOffset(TimeSpan.FromHours(offset)) };

            return abroad.DueIn(office.Calendar) == clock.DueIn(office.Calendar)
                && abroad.RemainingAt(office.Calendar, abroad.ReceivedAt) == clock.RemainingAt(office.Calendar, clock.ReceivedAt);
        });

    private static Suspension[] Suspensions(DateTimeOffset receivedAt, (int After, int Length)[] stops) =>
    [
        .. stops.Select(stop =>
        {
            var from = DeskClock.DayOf(receivedAt).AddDays(stop.After);
            return new Suspension(from, from.AddDays(stop.Length));
        }),
    ];

    private static PublicHoliday Closed(DateTimeOffset receivedAt, int after) =>
        new(DeskClock.DayOf(receivedAt).AddDays(after), "임시공휴일", "Temporary holiday", HolidayKind.Temporary);

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);

    private static int MinutesWorked(WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        var (worked, hours) = (0, calendar.Hours);
        for (var minute = from; minute < to; minute = minute.AddMinutes(1))
        {
            var time = TimeOnly.FromDateTime(minute.DateTime);
            var isOpen = (time >= hours.Start && time < hours.LunchStart) || (time >= hours.LunchEnd && time < hours.End);
            worked += isOpen && calendar.IsWorkingDay(DeskClock.DayOf(minute)) ? 1 : 0;
        }

        return worked;
    }

    private sealed record Office(DateTimeOffset ReceivedAt, WorkingCalendar Calendar);
}
