using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>
/// The due dates that hang on the calendar. An interface only because the complaints live a room above.
/// </summary>
public interface IDueDates
{
    /// <summary>The open cases whose due date the new calendar moves, by number; changes nothing.</summary>
    Task<IReadOnlyList<DueMove>> MovesAsync(DeskDb db, WorkingCalendar before, WorkingCalendar after, CancellationToken ct);

    /// <summary>Moves exactly those, each with a line in its history, and keeps the date that was announced beside the new one.</summary>
    Task<IReadOnlyList<DueMove>> MoveAsync(WriteContext unit, WorkingCalendar before, WorkingCalendar after, CancellationToken ct);
}
