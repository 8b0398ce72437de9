using System.Text;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>
/// The one table of a case's life. The entity obeys it, the services ask it who may, the README draws it; whatever it does
/// not name is refused.
/// </summary>
public static class CaseTransitions
{
    private const ComplaintStatus Received = ComplaintStatus.Received, Assigned = ComplaintStatus.Assigned, InProgress = ComplaintStatus.InProgress,
        AwaitingReply = ComplaintStatus.AwaitingReply, Replied = ComplaintStatus.Replied, UnderReview = ComplaintStatus.UnderReview,
        FollowUp = ComplaintStatus.FollowUp, Closed = ComplaintStatus.Closed, Referred = ComplaintStatus.Referred;

    private static readonly ComplaintStatus[] s_beforeTheAnswer = [Received, Assigned, InProgress];

    private static readonly ComplaintStatus[] s_withADepartment = [Assigned, InProgress, UnderReview];

    private static readonly ComplaintStatus[] s_open = [Received, Assigned, InProgress, AwaitingReply, UnderReview, Replied, FollowUp];

    private static readonly ComplaintStatus[] s_ended =
    [
        Closed, Referred, ComplaintStatus.Withdrawn, ComplaintStatus.Returned, ComplaintStatus.ClosedAsRepeat, ComplaintStatus.ClosedByException, ComplaintStatus.NotAPetition,
    ];

    /// <summary>Every row there is.</summary>
    public static IReadOnlyList<CaseTransition> All { get; } =
    [
        new(Received, CaseAction.Assign, Assigned, Permission.AssignComplaint),
        new(Assigned, CaseAction.Transfer, Assigned, Permission.AssignComplaint),
        new(InProgress, CaseAction.Transfer, Assigned, Permission.AssignComplaint),
        new(UnderReview, CaseAction.Transfer, UnderReview, Permission.AssignComplaint),
        new(Assigned, CaseAction.Begin, InProgress, Permission.ProcessComplaint),
        .. Staying(s_withADepartment, CaseAction.AskForPart, Permission.AssignComplaint),
        .. Staying(s_withADepartment, CaseAction.AnswerPart, Permission.AnswerPart),
        .. Staying(s_beforeTheAnswer, CaseAction.Suspend, Permission.SuspendComplaint),
        .. Staying(s_beforeTheAnswer, CaseAction.Resume, Permission.SuspendComplaint),
        .. Staying(s_beforeTheAnswer, CaseAction.Extend, Permission.ExtendDue),
        .. Moving(s_withADepartment, CaseAction.Process, AwaitingReply, Permission.ProcessComplaint),
        new(AwaitingReply, CaseAction.Reply, Replied, Permission.ReplyToComplaint),
        new(AwaitingReply, CaseAction.Reply, UnderReview, Permission.ReplyToComplaint),
        new(Replied, CaseAction.CheckFollowUp, FollowUp, Permission.KeepFollowUps),
        new(FollowUp, CaseAction.CheckFollowUp, FollowUp, Permission.KeepFollowUps),
        new(Closed, CaseAction.CheckFollowUp, Closed, Permission.KeepFollowUps),
        new(Replied, CaseAction.Close, Closed, Permission.CloseComplaint),
        new(FollowUp, CaseAction.Close, Closed, Permission.CloseComplaint),
        .. Moving(s_beforeTheAnswer, CaseAction.Refer, Referred, Permission.ReferComplaint),
        new(Referred, CaseAction.HearFromAgency, Closed, Permission.ReferComplaint),
        .. Moving([.. s_beforeTheAnswer, AwaitingReply, UnderReview], CaseAction.Withdraw, ComplaintStatus.Withdrawn, Permission.CloseComplaint),
        .. Moving(s_beforeTheAnswer, CaseAction.Return, ComplaintStatus.Returned, Permission.CloseComplaint),
        .. Moving(s_beforeTheAnswer, CaseAction.CloseAsRepeat, ComplaintStatus.ClosedAsRepeat, Permission.CloseAsRepeat),
        .. Moving(s_beforeTheAnswer, CaseAction.CloseByException, ComplaintStatus.ClosedByException, Permission.CloseByException),
        .. Moving([Received, Assigned], CaseAction.DeclareNotAPetition, ComplaintStatus.NotAPetition, Permission.CloseByException),
        .. Staying(s_open, CaseAction.Edit, Permission.EditComplaint),
        .. Staying(s_ended, CaseAction.Edit, Permission.CorrectClosed),
        .. Staying(s_open, CaseAction.ChangePetitioner, Permission.EditComplaint),
        .. Staying(s_ended, CaseAction.ChangePetitioner, Permission.CorrectClosed),
        .. Staying(s_open, CaseAction.LinkEarlier, Permission.EditComplaint),
        .. Staying(s_ended, CaseAction.LinkEarlier, Permission.CorrectClosed),
        .. Staying([.. s_open, .. s_ended], CaseAction.Notify, Permission.SendNotice),
        .. Moving([.. s_ended, Replied, FollowUp], CaseAction.Reopen, Assigned, Permission.ReopenComplaint),
        .. Moving([.. s_ended, Replied, FollowUp], CaseAction.Reopen, Received, Permission.ReopenComplaint),
        .. Moving([.. s_beforeTheAnswer, ComplaintStatus.NotAPetition], CaseAction.Void, ComplaintStatus.Void, Permission.VoidComplaint),
    ];

    /// <summary>What may happen to a case in this state, and who may do it.</summary>
    public static IEnumerable<CaseTransition> From(ComplaintStatus status) => All.Where(row => row.From == status);

    /// <summary>The permission a cell asks for, or null when the state does not allow the action to anybody.</summary>
    public static Permission? PermissionFor(ComplaintStatus status, CaseAction action) =>
        All.FirstOrDefault(row => row.From == status && row.Action == action)?.Permission;

    /// <summary>Whether this role may do this in this state; screens ask it for their buttons.</summary>
    public static bool Allows(ComplaintStatus status, CaseAction action, Role role) =>
        PermissionFor(status, action) is { } permission && Permissions.Allows(role, permission);

    /// <summary>The lowest permission under which the action exists at all: what the door asks before the case has been read.</summary>
    internal static Permission AtTheDoor(CaseAction action) => All.First(row => row.Action == action).Permission;

    /// <summary>The state that follows; refuses what the table does not name.</summary>
    internal static ComplaintStatus Next(ComplaintStatus from, CaseAction action, ComplaintStatus? wanted = null) =>
        All.FirstOrDefault(row => row.From == from && row.Action == action && (wanted is null || row.To == wanted))?.To
        ?? throw new DeskRuleException(Refusal(from, action));

    /// <summary>The rule that a cell without a row breaks.</summary>
    internal static string Refusal(ComplaintStatus from, CaseAction action) => (from, action) switch
    {
        (ComplaintStatus.Void, _) => "complaint.void",
        (_, CaseAction.Assign or CaseAction.Transfer) => "complaint.not-assignable",
        (_, CaseAction.Begin or CaseAction.Process or CaseAction.AskForPart or CaseAction.AnswerPart) => "complaint.not-assigned",
        (_, CaseAction.Suspend or CaseAction.Resume or CaseAction.Extend) => "complaint.clock-not-running",
        (_, CaseAction.Reply) => "complaint.not-processed",
        (Closed, CaseAction.Close) => "complaint.already-closed",
        (_, CaseAction.Close or CaseAction.CheckFollowUp) => "complaint.not-replied",
        (_, CaseAction.HearFromAgency) => "complaint.not-referred",
        (_, CaseAction.Withdraw) => "withdraw.after-close",
        (_, CaseAction.Reopen) => "complaint.not-closed",
        (_, CaseAction.Void) => "complaint.not-voidable",
        _ => "complaint.not-open",
    };

    /// <summary>The table as a Mermaid state diagram, for the README; what leaves the state as it is, is left out.</summary>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Received : Receive\n");
        foreach (var arrow in All.Where(row => row.From != row.To).GroupBy(row => (row.From, row.To)))
        {
            text.Append("    ").Append(arrow.Key.From).Append(" --> ").Append(arrow.Key.To).Append(" : ")
                .AppendJoin(", ", arrow.Select(row => row.Action).Distinct()).Append('\n');
        }

        return text.Append("    Closed --> [*]\n").ToString();
    }

    private static IEnumerable<CaseTransition> Staying(IEnumerable<ComplaintStatus> states, CaseAction action, Permission permission) =>
        states.Select(state => new CaseTransition(state, action, state, permission));

    private static IEnumerable<CaseTransition> Moving(IEnumerable<ComplaintStatus> states, CaseAction action, ComplaintStatus to, Permission permission) =>
        states.Select(state => new CaseTransition(state, action, to, permission));
}
