namespace CivilDesk.Core.Desk;

/// <summary>The people of the office (stored as text).</summary>
public enum Role
{
    /// <summary>담당자: takes complaints in and keeps the ledgers.</summary>
    Clerk,

    /// <summary>팀장: triages the queue, confirms and issues.</summary>
    TeamLeader,

    /// <summary>구청장: looks, and gives a word.</summary>
    Mayor,

    /// <summary>부서 담당자: sees the own department's cases only.</summary>
    DepartmentOfficer,

    /// <summary>관리자: accounts, codes and settings; no case text.</summary>
    Administrator,

    /// <summary>감사자: the history and its verification.</summary>
    Auditor,

    /// <summary>The schedule itself; nobody can sign in with it.</summary>
    Scheduler,
}
