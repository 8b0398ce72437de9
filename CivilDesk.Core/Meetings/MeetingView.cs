namespace CivilDesk.Core.Meetings;

/// <summary>The lists that people ask for; each has exactly as many rows as its number says.</summary>
public enum MeetingView
{
    All,

    /// <summary>검토 대기: requested, or put off until a day that has come.</summary>
    ToReview,

    /// <summary>부서 의견 대기: a department was asked and has not answered.</summary>
    OpinionAwaited,

    Scheduled,

    /// <summary>결과 미입력: the hour has passed and nobody wrote down what was said.</summary>
    WithoutResult,

    /// <summary>결과 통지 대기: the citizen has not been told the result.</summary>
    ResultOwed,

    /// <summary>결과 통지 지연: and the two weeks are over.</summary>
    ResultLate,

    Held,

    Postponed,

    /// <summary>Ended without a meeting: by the department, in writing, declined, not come.</summary>
    NotHeld,
}
