using CivilDesk.Core.Live;
using CivilDesk.Core.Settings;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Holidays;

/// <summary>Other working hours are another calendar: the cases counted in hours move with them in the same save.</summary>
internal sealed class CalendarFollowsSettings(CurrentCalendar calendar, IDueDates dueDates) : IFollowsSettings
{
    public async Task FollowAsync(WriteContext unit, DeskSettings before, DeskSettings after, CancellationToken ct)
    {
        unit.Rings(LiveTopic.Calendar);
        if (before.Hours == after.Hours)
        {
            return;
        }

        var book = await calendar.ReadAsync(unit.Db, ct);
        await dueDates.MoveAsync(unit, CalendarBook.Of(book.Days, before).Calendar, CalendarBook.Of(book.Days, after).Calendar, ct);
        unit.Rings(LiveTopic.Complaints);
    }
}
