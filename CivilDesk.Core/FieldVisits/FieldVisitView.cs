namespace CivilDesk.Core.FieldVisits;

/// <summary>The lists that people ask for; each has exactly as many rows as its number says.</summary>
public enum FieldVisitView
{
    All,

    Planned,

    /// <summary>준비 필요: within seven days, and something is not ready.</summary>
    ToPrepare,

    /// <summary>결과 미입력: the day has passed and nobody wrote down what was seen.</summary>
    WithoutResult,

    /// <summary>결과 보고·회신 대기: the report is not made or the citizens have not been told.</summary>
    ResultOwed,

    /// <summary>결과 지연: and the seven days are over.</summary>
    ResultLate,

    CarriedOut,

    Cancelled,
}
