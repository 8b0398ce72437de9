using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Meetings;

/// <summary>One stretch of the week in which the mayor meets citizens, cut into slots.</summary>
public sealed record SlotWindow(DayOfWeek Day, TimeOnly From, TimeOnly To, int Minutes)
{
    internal const int UsualMinutes = 30, LongestMinutes = 240, ShortestMinutes = 5;

    /// <summary>Wednesdays from two to five, until the office says otherwise.</summary>
    public static IReadOnlyList<SlotWindow> Usual { get; } = [new(DayOfWeek.Wednesday, new(14, 0), new(17, 0), UsualMinutes)];

    internal IEnumerable<MeetingSlot> On(DateOnly day)
    {
        for (var start = From; start < To && To - start >= TimeSpan.FromMinutes(Minutes); start = start.AddMinutes(Minutes))
        {
            yield return new(DeskClock.At(day, start), Minutes);
        }
    }

    internal void Check()
    {
        if (From >= To || Minutes is < ShortestMinutes or > LongestMinutes || To - From < TimeSpan.FromMinutes(Minutes))
        {
            throw new DeskRuleException("meeting.hours-malformed");
        }
    }
}
