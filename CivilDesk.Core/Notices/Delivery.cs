namespace CivilDesk.Core.Notices;

/// <summary>What became of a notice; one that failed or came back does not count as told.</summary>
public enum Delivery
{
    Sent,

    /// <summary>도달 확인.</summary>
    Delivered,

    /// <summary>발송 실패: nobody answered, a wrong address.</summary>
    Failed,

    /// <summary>반송.</summary>
    Returned,
}
