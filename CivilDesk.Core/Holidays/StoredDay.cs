using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>What a stored holiday means for the calendar.</summary>
internal sealed record StoredDay(DateOnly Date, HolidayKind Kind, string Name, string EnglishName, bool IsWithdrawn)
{
    public PublicHoliday Holiday => new(Date, Name, EnglishName, Kind);

    public static StoredDay Of(StoredHoliday stored) => new(stored.Date, stored.Kind, stored.Name, stored.EnglishName, stored.IsWithdrawn);
}
