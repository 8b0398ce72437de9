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
        var whole = period.With(extensions);
        var due = period.Unit is PeriodUnit.Days
            ? EndOfDays(CountedTime.Days(calendar, DeskClock.DayOf(receivedAt), suspensions), whole.Amount)
            : EndOfHours(CountedTime.Stretches(calendar, receivedAt, suspensions), TimeSpan.FromHours(whole.Amount));

        return due with { BeyondCheckedYear = due.On is { } day && calendar.IsBeyondCheckedYear(day) };
    }

    // 제19조 제2항: the day of receipt is the first, at whatever hour; the last ends at midnight (민법 제159조).
    private static Due EndOfDays(IEnumerable<DateOnly> days, int amount)
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

    // 제19조 제1항: a period that ends as lunch or the evening begins is over then and not when work resumes.
    private static Due EndOfHours(IEnumerable<(DateTime From, DateTime To)> stretches, TimeSpan left)
    {
        foreach (var (from, to) in stretches)
        {
            if (to - from >= left)
            {
                var end = from + left;
                var day = DateOnly.FromDateTime(end);
                return new Due(DeskClock.At(day, TimeOnly.FromDateTime(end)), day);
            }

            left -= to - from;
        }

        return Due.Suspended;
    }
}
