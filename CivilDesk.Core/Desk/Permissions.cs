using System.Collections.Frozen;

namespace CivilDesk.Core.Desk;

/// <summary>
/// The one table of role × permission. Services ask it for every verb; screens ask it only to
/// spare people buttons that would be refused.
/// </summary>
public static class Permissions
{
    private static readonly Permission[] s_everybody = [Permission.KeepOwnAccount, Permission.ViewCodes];

    private static readonly Permission[] s_desk =
    [
        Permission.ViewBoard, Permission.ViewQueue, Permission.ViewRegister, Permission.ViewCase, Permission.SeeContact,
        Permission.KeepPetitioners, Permission.ReceiveComplaint, Permission.AssignComplaint, Permission.ProcessComplaint,
        Permission.ReplyToComplaint, Permission.CloseComplaint, Permission.SuspendComplaint, Permission.ReferComplaint,
        Permission.EditComplaint, Permission.AnswerPart, Permission.SendNotice, Permission.KeepFollowUps, Permission.KeepAttachments, Permission.KeepMeetings, Permission.KeepFieldVisits,
        Permission.KeepDirectives, Permission.ReportProgress, Permission.ViewAgenda, Permission.ViewReports, Permission.TakeReportDraft, Permission.ExportData, Permission.KeepPledgeRecords,
    ];

    private static readonly Permission[] s_leaderOnly =
    [
        Permission.ExtendDue, Permission.CloseAsRepeat, Permission.CloseByException, Permission.BackDate,
        Permission.DecideTransfer, Permission.CorrectClosed, Permission.ReopenComplaint, Permission.VoidComplaint, Permission.EditTemplates,
        Permission.MergeRecords, Permission.ConfirmDirective, Permission.IssueReport, Permission.EditPledge, Permission.ImportRegister, Permission.NameDeputy, Permission.ManageBoardDevices,
    ];

    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> s_table = new Dictionary<Role, Permission[]>
    {
        [Role.Clerk] = [.. s_everybody, .. s_desk],
        [Role.TeamLeader] = [.. s_everybody, .. s_desk, .. s_leaderOnly],
        [Role.Mayor] =
        [
            .. s_everybody, Permission.ViewBoard, Permission.ViewRegister, Permission.ViewCase, Permission.ViewReports, Permission.GiveWord, Permission.ViewAgenda,
        ],
        [Role.DepartmentOfficer] = [.. s_everybody, Permission.ViewRegister, Permission.ViewCase, Permission.ReportProgress, Permission.AnswerPart],
        [Role.Administrator] = [.. s_everybody, Permission.EditCodes, Permission.ManageAccounts, Permission.EditSettings, Permission.ManageBoardDevices],
        [Role.Auditor] = [.. s_everybody, Permission.ViewHistory, Permission.VerifyHistory],
        [Role.Scheduler] = [Permission.TakeReportDraft, Permission.KeepArchive, Permission.TellTheMorning],
    }.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet());

    /// <summary>Whether the role has the permission by itself (a deputy's borrowed right is the doorkeeper's business).</summary>
    public static bool Allows(Role role, Permission permission) =>
        s_table.TryGetValue(role, out var granted) && granted.Contains(permission);

    /// <summary>What a deputy (대결) borrows from the team leader: all but naming the next deputy, importing a register and letting boards in.</summary>
    public static bool MayBeDeputized(Permission permission) =>
        permission is not (Permission.NameDeputy or Permission.ImportRegister or Permission.ManageBoardDevices) && s_leaderOnly.Contains(permission);
}
