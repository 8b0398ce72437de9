using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>The days and hours that count towards a period: what <see cref="DueDate"/> and <see cref="Remaining"/> both walk along.</summary>
internal static class CountedTime
{
    /// <summary>
    /// The days that count from a day on. Ends where an open suspension begins: no day after it can count before it is closed.
    /// </summary>
    public static IEnumerable<DateOnly> Days(WorkingCalendar calendar, DateOnly from, IReadOnlyList<Suspension> suspensions)
    {
        for (var day = from; ; day = day.AddDays(1))
        {
            var counts = calendar.IsWorkingDay(day);
            foreach (var suspension in suspensions)
            {
                if (suspension.Covers(day))
                {
                    if (suspension.IsOpen)
                    {
                        yield break;
                    }

                    counts = false;
                }
            }

            if (counts)
            {
                yield return day;
            }
        }
    }

    /// <summary>
    /// The stretches of work from an instant on. The register shows minutes, so the first begins on the minute.
    /// </summary>
    public static IEnumerable<(DateTime From, DateTime To)> Stretches(WorkingCalendar calendar, DateTimeOffset from, IReadOnlyList<Suspension> suspensions)
    {
        var start = OnTheMinute(from);
        foreach (var day in Days(calendar, DateOnly.FromDateTime(start), suspensions))
        {
            foreach (var (opens, closes) in calendar.Hours.Halves)
            {
                var (begins, ends) = (day.ToDateTime(opens), day.ToDateTime(closes));
                if (ends > start)
                {
                    yield return (begins < start ? start : begins, ends);
                }
            }
        }
    }

    /// <summary>How many minutes of those stretches lie before an instant.</summary>
    public static int MinutesBefore(WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset at, IReadOnlyList<Suspension> suspensions)
    {
        var end = OnTheMinute(at);
        return Stretches(calendar, from, suspensions)
            .TakeWhile(stretch => stretch.From < end)
            .Sum(stretch => (int)((stretch.To < end ? stretch.To : end) - stretch.From).TotalMinutes);
    }

    private static DateTime OnTheMinute(DateTimeOffset instant)
    {
        var local = DeskClock.InSeoul(instant).DateTime;
        return local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
    }
}
