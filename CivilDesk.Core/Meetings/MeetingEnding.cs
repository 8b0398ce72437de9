namespace CivilDesk.Core.Meetings;

/// <summary>종료 사유: why a meeting ended; whatever is not <see cref="Concluded"/> needs a note.</summary>
public enum MeetingEnding
{
    /// <summary>정상 종료.</summary>
    Concluded,

    /// <summary>권장 시간 초과.</summary>
    TimeOver,

    /// <summary>폭언·욕설.</summary>
    AbusiveLanguage,

    /// <summary>협박·폭행.</summary>
    Threat,

    /// <summary>성희롱.</summary>
    Harassment,
}
