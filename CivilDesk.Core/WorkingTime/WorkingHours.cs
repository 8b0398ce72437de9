using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// The hours in which a statutory clock of hours runs: the day without lunch (지방공무원 복무규정 제2조). A district's
/// ordinance may shift them (민원 처리에 관한 법률 시행령 제8조의3 제3항).
/// </summary>
public sealed record WorkingHours
{
    public WorkingHours(TimeOnly start, TimeOnly lunchStart, TimeOnly lunchEnd, TimeOnly end)
    {
        if (start >= lunchStart || lunchStart > lunchEnd || lunchEnd >= end)
        {
            throw new DeskRuleException("working-hours.out-of-order", start, lunchStart, lunchEnd, end);
        }

        // The clock of hours runs in minutes; half a minute of lunch would be lost in every period.
        if (new[] { start, lunchStart, lunchEnd, end }.Any(time => time.Ticks % TimeSpan.TicksPerMinute != 0))
        {
            throw new DeskRuleException("working-hours.not-whole-minutes");
        }

        Start = start;
        LunchStart = lunchStart;
        LunchEnd = lunchEnd;
        End = end;
    }

    /// <summary>09:00–12:00 and 13:00–18:00.</summary>
    public static WorkingHours Standard { get; } = new(new(9, 0), new(12, 0), new(13, 0), new(18, 0));

    public TimeOnly Start { get; }

    public TimeOnly LunchStart { get; }

    public TimeOnly LunchEnd { get; }

    public TimeOnly End { get; }

    /// <summary>Morning and afternoon, the two stretches in which the clock runs.</summary>
    internal IEnumerable<(TimeOnly Opens, TimeOnly Closes)> Halves => [(Start, LunchStart), (LunchEnd, End)];
}
