namespace CivilDesk.Core.Pledge;

/// <summary>이행단계: how far the pledge as a whole has come.</summary>
public enum ImplementationStage
{
    /// <summary>보류(폐기).</summary>
    OnHold,

    /// <summary>추진 중.</summary>
    UnderWay,

    /// <summary>완료.</summary>
    Completed,

    /// <summary>완료 후, 지속 추진 중.</summary>
    CompletedAndContinuing,
}
