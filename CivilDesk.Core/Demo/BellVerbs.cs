using CivilDesk.Core.Desk;
using CivilDesk.Core.Notifications;

namespace CivilDesk.Core.Demo;

/// <summary>Everybody reads the own bell before the weekend, so that on the last day only the last days ring.</summary>
internal sealed class BellVerbs(NotificationBox box, DemoPeople people)
{
    private const int LeftUnread = 2;

    private static readonly TimeOnly s_beforeHome = new(17, 50);

    public void Enter(DayBook book, DateOnly until)
    {
        var last = OfficeHours.Later(OfficeHours.WorkingDayUpTo(until), -LeftUnread);
        for (var friday = DemoDistrict.OpeningDay; friday <= last; friday = friday.AddDays(7))
        {
            Read(book, friday);
        }

        Read(book, last);
    }

    private void Read(DayBook book, DateOnly day)
    {
        foreach (var person in new[] { people.Clerk, people.Leader, people.Mayor, people.Officer })
        {
            book.Enter(DeskClock.At(day, s_beforeHome), (_, ct) => box.MarkAllReadAsync(person, CommandId.None, ct));
        }
    }
}
