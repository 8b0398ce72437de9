namespace CivilDesk.Core.FieldVisits;

/// <summary>Where a field visit stands.</summary>
public enum FieldVisitStatus
{
    /// <summary>계획.</summary>
    Planned,

    /// <summary>현장확인 완료.</summary>
    CarriedOut,

    /// <summary>취소.</summary>
    Cancelled,
}
