namespace CivilDesk.Core.FollowUps;

/// <summary>What the desk found when it looked after a case.</summary>
public enum FollowUpResult
{
    /// <summary>해결됨.</summary>
    Resolved,

    /// <summary>재발: opens a linked case or a directive.</summary>
    Recurred,

    /// <summary>미이행: what was promised has not been done; looked at again.</summary>
    NotCarriedOut,

    /// <summary>연락 안 됨: looked at again.</summary>
    NotReached,
}
