using System.Globalization;
using CivilDesk.Core.Agenda;

namespace CivilDesk.Web.Agenda;

/// <summary>Which days of whose agenda: what the address bar says, and the addresses of its neighbours.</summary>
public readonly record struct AgendaPlace(AgendaScope Scope, DateOnly Day, AgendaOwner Owner)
{
    public const string Format = "yyyy-MM-dd";

    public AgendaSpan Span => Scope switch
    {
        AgendaScope.Day => AgendaSpan.Day(Day),
        AgendaScope.Month => AgendaSpan.Month(Day).InWholeWeeks(),
        _ => AgendaSpan.Week(Day),
    };

    public string Address => $"agenda?{Query}";

    public string CalendarAddress => $"agenda.ics?{Query}";

    private string Query => string.Create(CultureInfo.InvariantCulture, $"view={Scope}&day={Day.ToString(Format, CultureInfo.InvariantCulture)}&who={Owner}");

    public static AgendaPlace Read(string? scope, string? day, string? owner, DateOnly today, AgendaOwner usual) => new(
        Enum.TryParse<AgendaScope>(scope, out var view) && Enum.IsDefined(view) ? view : AgendaScope.Week,
        DateOnly.TryParseExact(day, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var named) ? named : today,
        Enum.TryParse<AgendaOwner>(owner, out var who) && Enum.IsDefined(who) ? who : usual);

    /// <summary>The same view of the days after or before.</summary>
    public AgendaPlace Step(int steps) => this with
    {
        Day = Scope switch
        {
            AgendaScope.Day => Day.AddDays(steps),
            AgendaScope.Month => AgendaSpan.Month(Day).From.AddMonths(steps),
            _ => Day.AddDays(7 * steps),
        },
    };
}
