namespace CivilDesk.Core.WorkingTime;

/// <summary>A holiday together with what 규정 제3조 grants it; <paramref name="Family"/> is the name its substitute bears.</summary>
internal sealed record HolidayInLaw(PublicHoliday Holiday, SubstituteRule Rule, string Family, string EnglishFamily);
