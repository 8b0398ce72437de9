namespace CivilDesk.Core.WorkingTime;

/// <summary>One named day on which public offices are closed (관공서의 공휴일에 관한 규정 제2조); a date may bear two.</summary>
public sealed record PublicHoliday(DateOnly Date, string Name, string EnglishName, HolidayKind Kind);
