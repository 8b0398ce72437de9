namespace CivilDesk.Core.Agenda;

/// <summary>What stands in the agenda.</summary>
public enum AgendaKind
{
    /// <summary>면담.</summary>
    Meeting,

    /// <summary>현장확인.</summary>
    FieldVisit,

    /// <summary>민원 처리기한.</summary>
    CaseDue,

    /// <summary>지시·약속 기한.</summary>
    PromisedDay,

    /// <summary>장기검토 예정일.</summary>
    ReviewDay,

    /// <summary>면담 결과 통지 기한.</summary>
    MeetingResultDue,

    /// <summary>현장확인 결과 보고·회신 기한.</summary>
    VisitResultDue,
}
