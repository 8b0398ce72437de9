using CivilDesk.Core.Desk;

namespace CivilDesk.Tests.Desk;

/// <summary>The office's own table, written a second time by hand: a changed cell must be changed in both.</summary>
public sealed class PermissionsTests
{
    // C clerk, L team leader, M mayor, O department officer, A administrator, U auditor, S the schedule.
    private static readonly Dictionary<Permission, string> s_expected = new()
    {
        [Permission.ViewBoard] = "CLM",
        [Permission.ManageBoardDevices] = "LA",
        [Permission.ViewQueue] = "CL",
        [Permission.ViewRegister] = "CLMO",
        [Permission.ViewCase] = "CLMO",
        [Permission.SeeContact] = "CL",
        [Permission.KeepPetitioners] = "CL",
        [Permission.ReceiveComplaint] = "CL",
        [Permission.AssignComplaint] = "CL",
        [Permission.ProcessComplaint] = "CL",
        [Permission.ReplyToComplaint] = "CL",
        [Permission.CloseComplaint] = "CL",
        [Permission.SuspendComplaint] = "CL",
        [Permission.ReferComplaint] = "CL",
        [Permission.EditComplaint] = "CL",
        [Permission.AnswerPart] = "CLO",
        [Permission.SendNotice] = "CL",
        [Permission.KeepFollowUps] = "CL",
        [Permission.KeepAttachments] = "CL",
        [Permission.DecideTransfer] = "L",
        [Permission.CorrectClosed] = "L",
        [Permission.ReopenComplaint] = "L",
        [Permission.VoidComplaint] = "L",
        [Permission.EditTemplates] = "L",
        [Permission.ExtendDue] = "L",
        [Permission.CloseAsRepeat] = "L",
        [Permission.CloseByException] = "L",
        [Permission.BackDate] = "L",
        [Permission.MergeRecords] = "L",
        [Permission.KeepMeetings] = "CL",
        [Permission.KeepFieldVisits] = "CL",
        [Permission.KeepDirectives] = "CL",
        [Permission.ConfirmDirective] = "L",
        [Permission.GiveWord] = "M",
        [Permission.ViewAgenda] = "CLM",
        [Permission.ReportProgress] = "CLO",
        [Permission.ViewReports] = "CLM",
        [Permission.TakeReportDraft] = "CLS",
        [Permission.TellTheMorning] = "S",
        [Permission.IssueReport] = "L",
        [Permission.KeepArchive] = "S",
        [Permission.EditPledge] = "L",
        [Permission.KeepPledgeRecords] = "CL",
        [Permission.ExportData] = "CL",
        [Permission.ImportRegister] = "L",
        [Permission.NameDeputy] = "L",
        [Permission.ViewCodes] = "CLMOAU",
        [Permission.EditCodes] = "A",
        [Permission.ManageAccounts] = "A",
        [Permission.EditSettings] = "A",
        [Permission.ViewHistory] = "U",
        [Permission.VerifyHistory] = "U",
        [Permission.KeepOwnAccount] = "CLMOAU",
    };

    private static readonly Dictionary<Role, char> s_letters = new()
    {
        [Role.Clerk] = 'C',
        [Role.TeamLeader] = 'L',
        [Role.Mayor] = 'M',
        [Role.DepartmentOfficer] = 'O',
        [Role.Administrator] = 'A',
        [Role.Auditor] = 'U',
        [Role.Scheduler] = 'S',
    };

    public static TheoryData<Permission> EveryPermission => new(Enum.GetValues<Permission>());

    [Theory]
    [MemberData(nameof(EveryPermission))]
    public void Every_right_belongs_to_exactly_the_roles_that_the_office_gave_it_to(Permission permission)
    {
        var holders = Enum.GetValues<Role>().Where(role => Permissions.Allows(role, permission)).Select(role => s_letters[role]);

        holders.Should().BeEquivalentTo(s_expected[permission], "nobody else may {0}", permission);
    }

    [Fact]
    public void A_role_that_does_not_exist_may_do_nothing() =>
        Enum.GetValues<Permission>().Where(permission => Permissions.Allows((Role)99, permission)).Should().BeEmpty();

    [Fact]
    public void A_deputy_borrows_what_only_the_leader_may_except_naming_the_next_deputy()
    {
        var borrowed = Enum.GetValues<Permission>().Where(Permissions.MayBeDeputized);

        borrowed.Should().BeEquivalentTo(
        [
            Permission.DecideTransfer, Permission.CorrectClosed, Permission.ReopenComplaint, Permission.VoidComplaint, Permission.EditTemplates,
            Permission.ExtendDue, Permission.CloseAsRepeat, Permission.CloseByException, Permission.BackDate,
            Permission.MergeRecords, Permission.ConfirmDirective, Permission.IssueReport, Permission.EditPledge,
        ]);
    }
}
