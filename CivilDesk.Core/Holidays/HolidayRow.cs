using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>One line of the administrator's list of a year; the last three are empty for what nobody entered.</summary>
public sealed record HolidayRow(
    DateOnly Date, string Name, string EnglishName, HolidayKind Kind, HolidayOrigin Origin, string? Basis, long? EnteredBy, DateTimeOffset? EnteredAt);
