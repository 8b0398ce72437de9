namespace CivilDesk.Core.Reports;

/// <summary>기준: which records a figure is made of. Two figures of different bases are never divided by each other in silence.</summary>
public enum FigureBase
{
    /// <summary>접수 기준: by the day of receipt.</summary>
    Received,

    /// <summary>처리 기준: by the day on which the department was done.</summary>
    Processed,

    /// <summary>회신 기준: by the day on which the citizen was told.</summary>
    Replied,

    /// <summary>기간 말 기준: as it stood at midnight after the last day.</summary>
    PeriodEnd,

    /// <summary>발생 기준: by the day on which it happened (a meeting, a transfer, a follow-up).</summary>
    Happened,
}
