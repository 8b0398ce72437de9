namespace CivilDesk.Core.Reports;

/// <summary>The reports that the pledge counts.</summary>
public enum ReportKind
{
    /// <summary>직소민원 처리결과 보고(매월).</summary>
    Monthly,
}
