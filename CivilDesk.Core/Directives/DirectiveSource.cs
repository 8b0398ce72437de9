namespace CivilDesk.Core.Directives;

/// <summary>출처: what a directive came from; the id beside it leads to that record.</summary>
public enum DirectiveSource
{
    Complaint,
    Meeting,
    FieldVisit,

    /// <summary>The mayor's word from the board.</summary>
    Board,

    /// <summary>간부회의.</summary>
    StaffMeeting,

    /// <summary>기타.</summary>
    Other,
}
