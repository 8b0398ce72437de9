namespace CivilDesk.Core.Complaints;

/// <summary>What can be done to a case; <see cref="CaseTransitions"/> says in which state and by whom.</summary>
public enum CaseAction
{
    Assign,

    /// <summary>이송 inside the office.</summary>
    Transfer,
    Begin,
    AskForPart,
    AnswerPart,
    Suspend,
    Resume,
    Extend,
    Process,
    Reply,
    CheckFollowUp,
    Close,

    /// <summary>이첩 to another agency.</summary>
    Refer,
    HearFromAgency,
    Withdraw,
    Return,
    CloseAsRepeat,
    CloseByException,
    DeclareNotAPetition,
    Edit,
    ChangePetitioner,
    LinkEarlier,
    Notify,
    Reopen,
    Void,
}
