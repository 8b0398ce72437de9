using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <content>The legal side exits of a case, and the way back.</content>
public sealed partial class Complaint
{
    /// <summary>이첩 기관.</summary>
    public string? Agency { get; private set; }

    /// <summary>When the agency's answer is expected; watched until it has come.</summary>
    public DateOnly? AgencyExpectedOn { get; private set; }

    public DateOnly? AgencyAnsweredOn { get; private set; }

    public ExceptionReason? ExceptionReason { get; private set; }

    /// <summary>민원조정위원회 심의일 (영 제26조).</summary>
    public DateOnly? CommitteeReviewedOn { get; private set; }

    /// <summary>이첩: another agency answers; expected on a day and watched. The transfer notice is owed until the citizen is told.</summary>
    public void Refer(Referral referral, DeskClock clock)
    {
        var agency = Texts.Needed(referral.Agency, Texts.TitleLimit, "referral.agency-needed");
        Require(referral.ExpectedOn >= clock.Today, "referral.expected-in-the-past");
        Leave(CaseAction.Refer, Complaints.Outcome.Referred, CaseProgress.Referred, new(referral.Reason, referral.Told), clock);
        (Agency, AgencyExpectedOn) = (agency, referral.ExpectedOn);
    }

    /// <summary>The agency has answered: the watch ends.</summary>
    public void HearFromAgency(string answer, DeskClock clock)
    {
        Go(CaseAction.HearFromAgency);
        Answer = Texts.Needed(answer, Texts.StoryLimit, "complaint.answer-needed");
        AgencyAnsweredOn = clock.Today;
        ClosedAt = clock.Now;
    }

    /// <summary>취하: the citizen takes it back before it is closed, or is deemed to when two supplement requests came back (영 제25조 제2항).</summary>
    public void Withdraw(CaseExit exit, bool deemed, DeskClock clock)
    {
        CaseTransitions.Next(Status, CaseAction.Withdraw);
        if (deemed)
        {
            SupplementRules.RequireWithdrawn(_suspensions.Where(s => s.Kind is SuspensionKind.Supplement).Select(s => s.CameBack).DefaultIfEmpty().Max());
        }

        Leave(CaseAction.Withdraw, Complaints.Outcome.Withdrawn, CaseProgress.Done, exit, clock);
    }

    /// <summary>반려: the supplement's time is over and nothing came (영 제25조 제1항).</summary>
    public void Return(CaseExit exit, DeskClock clock)
    {
        CaseTransitions.Next(Status, CaseAction.Return);
        Require(_suspensions.Exists(s => s is { Kind: SuspensionKind.Supplement, IsOpen: true } && s.RespondBy < clock.Today), "complaint.return-needs-supplement");
        Require(exit.Told is not null, "complaint.exit-notice-needed");
        Leave(CaseAction.Return, Complaints.Outcome.Returned, CaseProgress.Impossible, exit, clock);
    }

    /// <summary>반복종결 (법 제23조), only when nothing of what the law asks is missing.</summary>
    internal void CloseAsRepeat(CaseExit exit, RepeatFacts facts, DeskClock clock)
    {
        CaseTransitions.Next(Status, CaseAction.CloseAsRepeat);
        facts.Require();
        Require(exit.Told is not null, "complaint.exit-notice-needed");
        CommitteeReviewedOn = facts.CommitteeReviewedOn;
        Leave(CaseAction.CloseAsRepeat, Complaints.Outcome.RepeatClosed, CaseProgress.Done, exit, clock);
    }

    /// <summary>예외종결 (법 제21조): one of nine grounds, its reason told to the citizen.</summary>
    public void CloseByException(ExceptionReason ground, CaseExit exit, DeskClock clock)
    {
        CaseTransitions.Next(Status, CaseAction.CloseByException);
        ExceptionClosing.Require(ground, exit.Told is not null);
        Leave(CaseAction.CloseByException, Complaints.Outcome.ExceptionClosed, CaseProgress.Impossible, exit, clock);
        ExceptionReason = ground;
    }

    /// <summary>비민원: no name and no address, so nobody to answer and no clock (법 제2조 제2호).</summary>
    public void DeclareNotAPetition(string reason, DeskClock clock)
    {
        Go(CaseAction.DeclareNotAPetition);
        Answer = Texts.Needed(reason, Texts.StoryLimit, "complaint.reason-needed");
        ClosedAt = clock.Now;
        StopSuspensions(clock);
    }

    /// <summary>접수 취소: a mistaken entry; the number stays, the case counts nowhere.</summary>
    public void Void(string reason, DeskClock clock)
    {
        Go(CaseAction.Void);
        Answer = Texts.Needed(reason, Texts.StoryLimit, "complaint.reason-needed");
        ClosedAt = clock.Now;
        StopSuspensions(clock);
    }

    /// <summary>재개: the case is open again and its period starts anew today; what was decided before is handed back, to be kept.</summary>
    internal IReadOnlyList<(string Field, string? Before, string? After)> Reopen(WorkingCalendar calendar, DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, CaseAction.Reopen, DepartmentCode is null ? ComplaintStatus.Received : ComplaintStatus.Assigned);
        (string, string?, string?)[] before =
        [
            (nameof(Status), Status.ToString(), next.ToString()), (nameof(Outcome), Outcome?.ToString(), null), (nameof(Answer), Answer, null),
            (nameof(ProcessedOn), Day(ProcessedOn), null), (nameof(RepliedOn), Day(RepliedOn), null), (nameof(WasOnTime), WasOnTime?.ToString(), null),
        ];
        (Outcome, Progress, Answer, RefusalReason, Remedy, ReviewOn, LongTermSince) = (null, null, null, null, null, null, null);
        (ProcessedAt, ProcessedOn, ProcessedEnteredAt) = (null, null, null);
        (ReplyChannel, RepliedAt, RepliedOn, WasOnTime, FollowUpOn, ClosedAt) = (null, null, null, null, null, null);
        (Agency, AgencyExpectedOn, AgencyAnsweredOn, ExceptionReason) = (null, null, null, null);
        CountedFrom = clock.Now;
        Status = next;
        Recount(calendar);
        return before;
    }

    private void Leave(CaseAction action, Outcome outcome, CaseProgress progress, CaseExit exit, DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, action);
        Answer = Texts.Needed(exit.Reason, Texts.StoryLimit, "complaint.reason-needed");
        (Outcome, Progress, ReviewOn) = (outcome, progress, null);
        if (ProcessedAt is null)
        {
            Processed(clock.Now, clock);
        }

        if (exit.Told is { } channel)
        {
            Told(channel, clock.Now);
        }

        StopSuspensions(clock);
        ClosedAt = next is ComplaintStatus.Referred ? null : clock.Now;
        Status = next;
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
