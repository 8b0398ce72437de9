namespace CivilDesk.Core.Archive;

/// <summary>What an archived file belongs to.</summary>
public enum ArchiveSubject
{
    /// <summary>A report that this desk issued: kept for ever.</summary>
    Report,

    /// <summary>A report that the office issued before it had CivilDesk.</summary>
    OutsideReport,

    /// <summary>Evidence of the pledge: a plan, an article, a survey.</summary>
    PledgeRecord,
}
