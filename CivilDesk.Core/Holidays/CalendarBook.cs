using CivilDesk.Core.Settings;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>
/// The office's calendar at one moment: the computed holidays, what the office has entered and withdrawn, its hours and its own
/// period of 기타민원. Immutable and shared; <see cref="CurrentCalendar"/> hands out the present one.
/// </summary>
public sealed class CalendarBook
{
    private CalendarBook(IReadOnlyList<StoredDay> days, DeskSettings settings)
    {
        Days = days;
        Settings = settings;

        // A stored day speaks for its date: it replaces the shipped one or withdraws it.
        Calendar = new WorkingCalendar(
            days.Where(day => !day.IsWithdrawn).Select(day => day.Holiday), settings.Hours, days.Select(day => day.Date).ToHashSet(), settings.CheckedYear);
    }

    public WorkingCalendar Calendar { get; }

    public DeskSettings Settings { get; }

    internal IReadOnlyList<StoredDay> Days { get; }

    /// <summary>The period that a petition received now gets.</summary>
    public StatutoryPeriod PeriodOf(PetitionType type) => StatutoryPeriod.For(type, Settings.OtherPeriod);

    internal static CalendarBook Of(IEnumerable<StoredDay> days, DeskSettings settings) => new([.. days.OrderBy(day => day.Date)], settings);

    internal bool SaysTheSame(IReadOnlyList<StoredDay> days, DeskSettings settings) => Settings == settings && Days.SequenceEqual(days);
}
