using CivilDesk.Core.Desk;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CivilDesk.Core.Agenda;

/// <summary>The agenda as iCalendar text (RFC 5545): times in Seoul's zone, kind, number and place only.</summary>
internal static class AgendaCalendar
{
    private const string Zone = "Asia/Seoul", ProductId = "-//CivilDesk//Agenda//KO";

    public static string Write(AgendaSheet sheet, Func<AgendaItem, string> words, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = ProductId, Method = "PUBLISH" };
        calendar.AddTimeZone(Seoul());
        foreach (var item in sheet.Items)
        {
            calendar.Events.Add(Event(item, words, now));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    // A library's own "Asia/Seoul" has no STANDARD part, which RFC 5545 demands. Summer time ended here in October 1988.
    private static VTimeZone Seoul()
    {
        var offset = new UtcOffset(TimeSpan.FromHours(9));
        var zone = new VTimeZone { TzId = Zone };
        zone.AddChild(new VTimeZoneInfo("STANDARD")
        {
            OffsetFrom = offset,
            OffsetTo = offset,
            TimeZoneName = "KST",
            Start = new CalDateTime(1988, 10, 9, 3, 0, 0),
        });
        return zone;
    }

    private static CalendarEvent Event(AgendaItem item, Func<AgendaItem, string> words, DateTimeOffset now) => new()
    {
        Uid = $"{item.Kind}-{item.Number}@civildesk".ToLowerInvariant(),
        DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
        Summary = words(item),
        Location = item.Kind is AgendaKind.Meeting or AgendaKind.FieldVisit ? item.Place : null,
        Start = At(item.StartsAt) ?? new CalDateTime(item.Day),
        End = At(item.EndsAt) ?? new CalDateTime(item.Day.AddDays(1)),
    };

    private static CalDateTime? At(DateTimeOffset? instant) => instant is { } at ? new CalDateTime(DeskClock.InSeoul(at).DateTime, Zone) : null;
}
