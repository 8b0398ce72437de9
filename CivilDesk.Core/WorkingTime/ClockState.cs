namespace CivilDesk.Core.WorkingTime;

/// <summary>Whether a case's clock runs.</summary>
public enum ClockState
{
    Running,

    /// <summary>정지: an open suspension leaves the case without a due date.</summary>
    Suspended,

    /// <summary>기한 경과.</summary>
    Overdue,
}
