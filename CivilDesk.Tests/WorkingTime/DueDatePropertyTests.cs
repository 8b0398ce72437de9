using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CsCheck;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>What holds for every petition, whatever the day, the period and what stopped or prolonged it.</summary>
public sealed class DueDatePropertyTests
{
    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;
    private static readonly DateTimeOffset s_start = DeskClock.At(new(2022, 1, 1), TimeOnly.MinValue);

    private static readonly Gen<DateTimeOffset> s_receipt =
        Gen.Int[0, 20 * 365 * 24 * 60].Select(minutes => DeskClock.InSeoul(s_start.AddMinutes(minutes)));

    private static readonly Gen<StatutoryPeriod> s_period = Gen.Int[1, 30].Select(StatutoryPeriod.Days);

    private static readonly Gen<StatutoryPeriod[]> s_extensions = Gen.Int[1, 14].Select(StatutoryPeriod.Days).Array[0, 2];

    // Told as days after receipt, so that they often stop the clock.
    private static readonly Gen<(int After, int Length)[]> s_stops = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 20]).Array[0, 3];

    [Fact]
    public void A_later_receipt_is_never_due_earlier() =>
        Gen.Select(s_receipt, Gen.Int[0, 60 * 24 * 20], s_period, s_stops, s_extensions).Sample((first, minutes, period, stops, extensions) =>
        {
            var suspensions = Suspensions(first, stops);
            var earlier = DueDate.Compute(s_office, first, period, suspensions, extensions);
            var later = DueDate.Compute(s_office, first.AddMinutes(minutes), period, suspensions, extensions);

            return earlier.At <= later.At;
        });

    [Fact]
    public void Nothing_falls_due_before_receipt_or_on_a_day_that_does_not_count() =>
        Gen.Select(s_receipt, s_period, s_stops, s_extensions).Sample((receivedAt, period, stops, extensions) =>
        {
            var suspensions = Suspensions(receivedAt, stops);
            var due = DueDate.Compute(s_office, receivedAt, period, suspensions, extensions);

            return due.At >= receivedAt
                && DeskClock.DayOf(due.At.Value) == due.On
                && s_office.IsWorkingDay(due.On.Value)
                && !suspensions.Any(suspension => due.On >= suspension.From && due.On <= suspension.To);
        });

    [Fact]
    public void Extensions_add_up_to_one_longer_period() =>
        Gen.Select(s_receipt, s_period, s_stops, s_extensions).Sample((receivedAt, period, stops, extensions) =>
        {
            var suspensions = Suspensions(receivedAt, stops);
            var whole = period with { Amount = period.Amount + extensions.Sum(extension => extension.In(period.Unit).Amount) };

            return DueDate.Compute(s_office, receivedAt, period, suspensions, extensions)
                == DueDate.Compute(s_office, receivedAt, whole, suspensions, []);
        });

    [Fact]
    public void A_period_of_days_holds_exactly_so_many_working_days() =>
        Gen.Select(s_receipt, Gen.Int[6, 60]).Sample((receivedAt, days) =>
        {
            var due = DueDate.Compute(s_office, receivedAt, StatutoryPeriod.Days(days), [], []);

            return s_office.WorkingDaysBetween(DeskClock.DayOf(receivedAt), due.On!.Value) == days;
        });

    [Fact]
    public void Hours_run_only_while_the_office_works() =>
        Gen.Select(s_receipt, Gen.Int[1, 60]).Sample((receivedAt, hours) =>
        {
            var due = DueDate.Compute(s_office, receivedAt, StatutoryPeriod.Hours(hours), [], []).At!.Value;

            return MinutesWorked(receivedAt, due) == hours * 60;
        }, iter: 50);

    private static Suspension[] Suspensions(DateTimeOffset receivedAt, (int After, int Length)[] stops) =>
    [
        .. stops.Select(stop =>
        {
            var from = DeskClock.DayOf(receivedAt).AddDays(stop.After);
            return new Suspension(from, from.AddDays(stop.Length));
        }),
    ];

    private static int MinutesWorked(DateTimeOffset from, DateTimeOffset to)
    {
        var worked = 0;
        for (var minute = from; minute < to; minute = minute.AddMinutes(1))
        {
            worked += minute.Hour is (>= 9 and < 12) or (>= 13 and < 18) && s_office.IsWorkingDay(DeskClock.DayOf(minute)) ? 1 : 0;
        }

        return worked;
    }
}
