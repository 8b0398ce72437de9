namespace CivilDesk.Core.Reports;

/// <summary>By what a table divides a figure.</summary>
public enum FigureDimension
{
    Outcome,
    Category,
    Channel,
    Dong,
    Department,
    Weekday,
    Month,

    /// <summary>처리기간 구간.</summary>
    Days,
}
