namespace CivilDesk.Core.Desk;

/// <summary>What a verb of the office needs; see <see cref="Permissions"/> for who has it.</summary>
public enum Permission
{
    ViewBoard,

    /// <summary>전광판.</summary>
    ManageBoardDevices,
    ViewQueue,
    ViewRegister,
    ViewCase,
    SeeContact,
    KeepPetitioners,
    ReceiveComplaint,
    AssignComplaint,
    ProcessComplaint,
    ReplyToComplaint,
    CloseComplaint,

    /// <summary>보완요구, 현장조사 and whatever else stops the law's clock.</summary>
    SuspendComplaint,
    ReferComplaint,
    EditComplaint,
    AnswerPart,
    SendNotice,
    KeepFollowUps,
    KeepAttachments,

    /// <summary>A second bounce between departments.</summary>
    DecideTransfer,
    CorrectClosed,
    ReopenComplaint,
    VoidComplaint,
    EditTemplates,
    ExtendDue,
    CloseAsRepeat,
    CloseByException,
    BackDate,
    MergeRecords,
    KeepMeetings,
    KeepFieldVisits,
    KeepDirectives,
    ConfirmDirective,
    GiveWord,
    ViewAgenda,
    ReportProgress,
    ViewReports,
    TakeReportDraft,

    /// <summary>The morning digest goes round.</summary>
    TellTheMorning,
    IssueReport,

    /// <summary>Putting what was issued into the archive: the desk's own business.</summary>
    KeepArchive,

    /// <summary>The card's words and targets, and reports that were issued before CivilDesk.</summary>
    EditPledge,

    /// <summary>운영계획, 언론보도, 설문조사 and what else stands beside the card.</summary>
    KeepPledgeRecords,
    ExportData,

    /// <summary>기존 대장 가져오기.</summary>
    ImportRegister,
    NameDeputy,
    ViewCodes,
    EditCodes,
    ManageAccounts,
    EditSettings,
    ViewHistory,
    VerifyHistory,
    KeepOwnAccount,
}
