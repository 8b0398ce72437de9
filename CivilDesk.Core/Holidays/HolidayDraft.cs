using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>A holiday as the administrator enters it; the basis says who designated it and when.</summary>
public sealed record HolidayDraft(DateOnly Date, HolidayKind Kind, string Name, string EnglishName, string Basis);
