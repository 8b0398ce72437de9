using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Shared;
using MudBlazor;

namespace CivilDesk.Web.Complaints;

/// <summary>All that can be done with a case from its page or the queue, in the order in which people look for it. A new verb is a line here and a panel.</summary>
internal static class CaseVerbs
{
    public static IReadOnlyList<CaseVerb> All { get; } =
    [
        new("assign", () => ComplaintText.Assign, Icons.Material.Outlined.MoveToInbox, CaseVerbGroup.Road, typeof(AssignPanel)) { Action = CaseAction.Assign, Key = "KeyA", IsNextStep = true },
        new("resume", () => ComplaintText.Resume, Icons.Material.Outlined.PlayCircle, CaseVerbGroup.Clock, typeof(ResumePanel)) { Action = CaseAction.Resume, Possible = Stopped, IsNextStep = true },
        new("answer-part", () => ComplaintText.AnswerPart, Icons.Material.Outlined.RateReview, CaseVerbGroup.Road, typeof(AnswerPartPanel)) { Action = CaseAction.AnswerPart, Possible = PartAwaited, IsNextStep = true },
        new("process", () => ComplaintText.Process, Icons.Material.Outlined.TaskAlt, CaseVerbGroup.Road, typeof(ProcessPanel)) { Action = CaseAction.Process, Possible = MayBeProcessed, Key = "KeyP", IsNextStep = true },
        new("reply", () => ComplaintText.Reply, Icons.Material.Outlined.Reply, CaseVerbGroup.Road, typeof(ReplyPanel)) { Action = CaseAction.Reply, Key = "KeyR", IsNextStep = true },
        new("hear", () => ComplaintText.Hear, Icons.Material.Outlined.MarkEmailRead, CaseVerbGroup.Road, typeof(HearPanel)) { Action = CaseAction.HearFromAgency, IsNextStep = true },
        new("follow-up", () => FollowUpText.Check, Icons.Material.Outlined.FactCheck, CaseVerbGroup.Care, typeof(FollowUpPanel)) { Action = CaseAction.CheckFollowUp, Possible = (view, _) => view.Row.FollowUpOn is not null, IsNextStep = true },
        new("close", () => ComplaintText.Close, Icons.Material.Outlined.Lock, CaseVerbGroup.Road, typeof(ClosePanel)) { Action = CaseAction.Close, Possible = MayBeClosed, Key = "KeyC", IsNextStep = true },
        new("begin", () => ComplaintText.Begin, Icons.Material.Outlined.PlayArrow, CaseVerbGroup.Road, typeof(BeginPanel)) { Action = CaseAction.Begin },
        new("transfer", () => ComplaintText.Transfer, Icons.Material.Outlined.SwapHoriz, CaseVerbGroup.Road, typeof(TransferPanel)) { Action = CaseAction.Transfer, Key = "KeyA" },
        new("ask-part", () => ComplaintText.AskPart, Icons.Material.Outlined.GroupAdd, CaseVerbGroup.Road, typeof(AskPartPanel)) { Action = CaseAction.AskForPart },
        new("lengthen-part", () => ComplaintText.LengthenPart, Icons.Material.Outlined.EditCalendar, CaseVerbGroup.Road, typeof(LengthenPartPanel)) { Action = CaseAction.AnswerPart, Possible = PartMayTakeLonger },
        new("suspend", () => ComplaintText.Suspend, Icons.Material.Outlined.PauseCircle, CaseVerbGroup.Clock, typeof(SuspendPanel)) { Action = CaseAction.Suspend },
        new("lengthen", () => ComplaintText.Lengthen, Icons.Material.Outlined.Update, CaseVerbGroup.Clock, typeof(LengthenPanel)) { Action = CaseAction.Resume, Possible = StopMayTakeLonger },
        new("extend", () => ComplaintText.Extend, Icons.Material.Outlined.MoreTime, CaseVerbGroup.Clock, typeof(ExtendPanel)) { Action = CaseAction.Extend, Possible = MayBeExtended },
        new("notify", () => ComplaintText.NotifyVerb, Icons.Material.Outlined.Campaign, CaseVerbGroup.Care, typeof(NotifyPanel)) { Action = CaseAction.Notify },
        new("follow-up-again", () => FollowUpText.Check, Icons.Material.Outlined.FactCheck, CaseVerbGroup.Care, typeof(FollowUpPanel)) { Action = CaseAction.CheckFollowUp, Possible = (view, _) => view.Row.FollowUpOn is null },
        new("plan-follow-up", () => FollowUpText.Plan, Icons.Material.Outlined.Event, CaseVerbGroup.Care, typeof(PlanFollowUpPanel)) { Action = CaseAction.CheckFollowUp },
        new("direct", () => ComplaintText.Direct, Icons.Material.Outlined.AssignmentTurnedIn, CaseVerbGroup.Beside, typeof(DirectivePanel)) { Needs = Permission.KeepDirectives },
        new("meet", () => ComplaintText.Meet, Icons.Material.Outlined.Forum, CaseVerbGroup.Beside, typeof(MeetingPanel)) { Needs = Permission.KeepMeetings },
        new("visit", () => ComplaintText.Visit, Icons.Material.Outlined.Place, CaseVerbGroup.Beside, typeof(VisitPanel)) { Needs = Permission.KeepFieldVisits },
        new("refer", () => ComplaintText.Refer, Icons.Material.Outlined.ForwardToInbox, CaseVerbGroup.End, typeof(ReferPanel)) { Action = CaseAction.Refer },
        new("withdraw", () => ComplaintText.Withdraw, Icons.Material.Outlined.Undo, CaseVerbGroup.End, typeof(WithdrawPanel)) { Action = CaseAction.Withdraw },
        new("return", () => ComplaintText.Return, Icons.Material.Outlined.KeyboardReturn, CaseVerbGroup.End, typeof(ReturnPanel)) { Action = CaseAction.Return, Possible = SupplementAsked },
        new("close-as-repeat", () => ComplaintText.CloseAsRepeat, Icons.Material.Outlined.Repeat, CaseVerbGroup.End, typeof(CloseAsRepeatPanel)) { Action = CaseAction.CloseAsRepeat },
        new("close-by-exception", () => ComplaintText.CloseByException, Icons.Material.Outlined.Gavel, CaseVerbGroup.End, typeof(CloseByExceptionPanel)) { Action = CaseAction.CloseByException },
        new("not-a-petition", () => ComplaintText.NotAPetition, Icons.Material.Outlined.PersonOff, CaseVerbGroup.End, typeof(NotAPetitionPanel)) { Action = CaseAction.DeclareNotAPetition },
        new("edit", () => ComplaintText.Edit, Icons.Material.Outlined.Edit, CaseVerbGroup.Correct, typeof(CorrectPanel)) { Action = CaseAction.Edit },
        new("petitioner", () => ComplaintText.ChangePetitioner, Icons.Material.Outlined.SwitchAccount, CaseVerbGroup.Correct, typeof(ChangePetitionerPanel)) { Action = CaseAction.ChangePetitioner },
        new("link", () => ComplaintText.LinkEarlier, Icons.Material.Outlined.Link, CaseVerbGroup.Correct, typeof(LinkEarlierPanel)) { Action = CaseAction.LinkEarlier },
        new("reopen", () => ComplaintText.Reopen, Icons.Material.Outlined.LockOpen, CaseVerbGroup.Correct, typeof(ReopenPanel)) { Action = CaseAction.Reopen },
        new("void", () => ComplaintText.Void, Icons.Material.Outlined.Block, CaseVerbGroup.Correct, typeof(VoidPanel)) { Action = CaseAction.Void },
    ];

    public static IServiceCollection AddCaseVerbs(this IServiceCollection services)
    {
        foreach (var verb in All)
        {
            services.AddSingleton(verb);
        }

        return services;
    }

    /// <summary>The parts that this person may answer for: an officer the own department's only.</summary>
    public static IEnumerable<PartLine> PartsOf(CaseView view, SignedIn person) =>
        view.Life.Parts.Where(part => part.AnsweredAt is null && (person.Role is not Role.DepartmentOfficer || part.DepartmentCode == person.Account.DepartmentCode));

    /// <summary>The stops that the law lets somebody lengthen.</summary>
    public static IEnumerable<SuspensionLine> LengthenableOf(CaseView view) =>
        view.Life.Suspensions.Where(stop => stop.To is null && stop.Kind is SuspensionKind.Supplement or SuspensionKind.FieldInvestigation);

    private static bool Stopped(CaseView view, SignedIn person) => view.Row.SuspendedSince is not null;

    private static bool PartAwaited(CaseView view, SignedIn person) => PartsOf(view, person).Any();

    private static bool PartMayTakeLonger(CaseView view, SignedIn person) => PartsOf(view, person).Any(part => part.FirstDueOn is null);

    private static bool StopMayTakeLonger(CaseView view, SignedIn person) => LengthenableOf(view).Any();

    private static bool MayBeProcessed(CaseView view, SignedIn person) => view.Row.SuspendedSince is null && view.Life.Parts.All(part => part.AnsweredAt is not null);

    private static bool MayBeClosed(CaseView view, SignedIn person) => view.Row.Status is not ComplaintStatus.FollowUp || view.Row.FollowUpOn is null;

    private static bool MayBeExtended(CaseView view, SignedIn person) => view.Row.SuspendedSince is null && view.WasOnTime is null && view.Life.Extensions.Count < CaseClock.MostExtensions;

    private static bool SupplementAsked(CaseView view, SignedIn person) => view.Life.Suspensions.Any(stop => stop is { Kind: SuspensionKind.Supplement, To: null });
}
