using CivilDesk.Core.Reports;

namespace CivilDesk.Core.Pledge;

/// <summary>A period that is reported, by this desk or before it.</summary>
/// <param name="IssuedOn">The day of the first edition.</param>
/// <param name="Headline"><c>32건 처리 / 구청장 면담 4건</c>, where the paper had one.</param>
public sealed record IssuedReport(ReportPeriod Period, DateOnly IssuedOn, string? Headline, bool IsOutside);
