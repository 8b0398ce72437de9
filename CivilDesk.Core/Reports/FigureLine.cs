namespace CivilDesk.Core.Reports;

/// <summary>One figure of the period beside those it is compared with; null where there was nothing to count.</summary>
/// <param name="Key">The stable name, see <see cref="ReportMeasures"/>.</param>
/// <param name="Value">The period's own.</param>
/// <param name="Previous">전월, 전반기.</param>
/// <param name="YearBefore">전년 동월, 전년 동기.</param>
/// <param name="YearToDate">연누계: from 1 January to the period's last day.</param>
/// <param name="N">How many records an average or a rate is made of.</param>
public sealed record FigureLine(string Key, decimal? Value, decimal? Previous, decimal? YearBefore, decimal? YearToDate, int? N);
