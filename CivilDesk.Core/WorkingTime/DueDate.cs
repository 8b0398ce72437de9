using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// Computes 처리기한 by the law's clock (민원 처리에 관한 법률 제19조, 시행령 제20조·제21조): a due date is computed, never typed.
/// </summary>
public static class DueDate
{
    private static readonly TimeOnly s_lastSecond = new(23, 59, 59);

    /// <summary>
    /// When a petition is due. Extensions continue at the old due time in the unit of the period, which is the same as
    /// adding them up; an open suspension that begins before the period has run out leaves it without a due date.
    /// </summary>
    public static Due Compute(
        WorkingCalendar calendar,
        DateTimeOffset receivedAt,
        StatutoryPeriod period,
        IReadOnlyList<Suspension> suspensions,
        IReadOnlyList<StatutoryPeriod> extensions)
    {
        var received = DeskClock.InSeoul(receivedAt);
        var amount = Positive(period) + extensions.Sum(extension => Positive(extension.In(period.Unit)));
        var days = CountedDays(calendar, DateOnly.FromDateTime(received.DateTime), suspensions);

        return period.Unit is PeriodUnit.Days
            ? EndOfDay(days, amount)
            : EndOfHours(days, received, TimeSpan.FromHours(amount), calendar.Hours);
    }

    private static int Positive(StatutoryPeriod period) =>
        period.Amount > 0 ? period.Amount : throw new DeskRuleException("period.not-positive", period.Amount);

    // Ends where an open suspension begins: no day after it can count before it is closed.
    private static IEnumerable<DateOnly> CountedDays(WorkingCalendar calendar, DateOnly from, IReadOnlyList<Suspension> suspensions)
    {
        for (var day = from; !suspensions.Any(suspension => suspension.IsOpen && suspension.Covers(day)); day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day) && !suspensions.Any(suspension => suspension.Covers(day)))
            {
                yield return day;
            }
        }
    }

    // 제19조 제2항: the day of receipt is the first, at whatever hour; the last ends at midnight (민법 제159조).
    private static Due EndOfDay(IEnumerable<DateOnly> days, int amount)
    {
        foreach (var day in days)
        {
            if (--amount == 0)
            {
                return new Due(DeskClock.At(day, s_lastSecond), day);
            }
        }

        return Due.Suspended;
    }

    // 제19조 제1항. The register shows minutes, so the clock starts on the minute; a period that ends as lunch or the
    // evening begins is over then and not when work resumes.
    private static Due EndOfHours(IEnumerable<DateOnly> days, DateTimeOffset received, TimeSpan left, WorkingHours hours)
    {
        var receivedDay = DateOnly.FromDateTime(received.DateTime);
        var receivedTime = new TimeOnly(received.Hour, received.Minute);

        foreach (var day in days)
        {
            foreach (var (opens, closes) in hours.Halves)
            {
                var start = day == receivedDay && receivedTime > opens ? receivedTime : opens;
                var span = start < closes ? closes - start : TimeSpan.Zero;
                if (span >= left)
                {
                    return new Due(DeskClock.At(day, start.Add(left)), day);
                }

                left -= span;
            }
        }

        return Due.Suspended;
    }
}
