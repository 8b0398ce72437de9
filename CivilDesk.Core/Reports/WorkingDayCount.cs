using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Reports;

/// <summary>소요일 of a hundred thousand cases: each day of the calendar is looked at once.</summary>
internal sealed class WorkingDayCount
{
    private readonly int _first;
    private readonly int[] _upTo;

    public WorkingDayCount(WorkingCalendar calendar, DateOnly first, DateOnly last)
    {
        _first = first.DayNumber;
        _upTo = new int[Math.Max(1, last.DayNumber - _first + 1)];
        for (var i = 0; i < _upTo.Length; i++)
        {
            _upTo[i] = (i == 0 ? 0 : _upTo[i - 1]) + (calendar.IsWorkingDay(DateOnly.FromDayNumber(_first + i)) ? 1 : 0);
        }
    }

    /// <summary>The working days after one day up to another.</summary>
    public int After(DateOnly day, DateOnly until) => _upTo[until.DayNumber - _first] - _upTo[day.DayNumber - _first];
}
