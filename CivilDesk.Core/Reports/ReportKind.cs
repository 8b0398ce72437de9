namespace CivilDesk.Core.Reports;

/// <summary>The reports that the pledge counts: twelve and two a year.</summary>
public enum ReportKind
{
    /// <summary>직소민원 처리결과 보고(매월).</summary>
    Monthly,

    /// <summary>직소민원 분석 보고(반기).</summary>
    HalfYear,
}
