using System.Text;

namespace CivilDesk.Tests.Agenda;

/// <summary>Reads iCalendar text as a strict program would (RFC 5545), without the library that wrote it; tells what is wrong.</summary>
internal static class StrictCalendar
{
    public static string Unfold(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    public static IReadOnlyList<string> Check(string text)
    {
        var wrong = new List<string>();
        if (!text.EndsWith("\r\n", StringComparison.Ordinal) || text.Replace("\r\n", "", StringComparison.Ordinal).IndexOfAny(['\r', '\n']) >= 0)
        {
            wrong.Add("lines do not end in CRLF");
        }

        wrong.AddRange(text.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > 75).Select(line => $"longer than 75 octets: {line}"));
        var open = new Stack<(string Name, List<string> Properties)>();
        var zones = new HashSet<string>();
        foreach (var line in Unfold(text).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var name = line.Split(':', ';')[0];
            switch (name)
            {
                case "BEGIN":
                    open.Push((line[6..], []));
                    break;
                case "END" when open.TryPop(out var component) && component.Name == line[4..]:
                    wrong.AddRange(Needed(component.Name).Except(component.Properties).Select(property => $"{component.Name} without {property}"));
                    wrong.AddRange(component.Properties.Where(p => p is "UID" or "DTSTAMP" or "DTSTART" or "DTEND").CountBy(p => p).Where(p => p.Value > 1).Select(p => $"{component.Name} with two {p.Key}"));
                    if (open.TryPeek(out var parent))
                    {
                        parent.Properties.Add(component.Name);
                    }

                    break;
                case "END":
                    wrong.Add($"out of order: {line}");
                    break;
                default:
                    open.Peek().Properties.Add(name);
                    if (name == "TZID")
                    {
                        zones.Add(line[5..]);
                    }

                    if (line.Split(':')[0].Split(';').FirstOrDefault(part => part.StartsWith("TZID=", StringComparison.Ordinal)) is { } zone && !zones.Contains(zone[5..]))
                    {
                        wrong.Add($"unknown zone: {line}");
                    }

                    break;
            }
        }

        return wrong;
    }

    private static string[] Needed(string component) => component switch
    {
        "VCALENDAR" => ["VERSION", "PRODID", "VTIMEZONE"],
        "VTIMEZONE" => ["TZID", "STANDARD"],
        "STANDARD" => ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
        "VEVENT" => ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"],
        _ => ["an entry that is expected here"],
    };
}
