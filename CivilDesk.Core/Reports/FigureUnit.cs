namespace CivilDesk.Core.Reports;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    /// <summary>건.</summary>
    Cases,

    /// <summary>%.</summary>
    Percent,

    /// <summary>일(근무일).</summary>
    WorkingDays,

    /// <summary>점.</summary>
    Points,
}
