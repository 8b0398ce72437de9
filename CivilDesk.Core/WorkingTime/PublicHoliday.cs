namespace CivilDesk.Core.WorkingTime;

/// <summary>One named day on which public offices are closed (관공서의 공휴일에 관한 규정 제2조); a date may bear two.</summary>
public sealed record PublicHoliday(DateOnly Date, string Name, string EnglishName, HolidayKind Kind)
{
    /// <summary>Somebody decided on this one day; no rule computes it, so the office enters it and may withdraw it.</summary>
    public bool IsDesignated => Kind is HolidayKind.Temporary or HolidayKind.Election;
}
