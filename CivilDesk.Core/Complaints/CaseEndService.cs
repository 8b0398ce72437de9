using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Law;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>The legal side exits of a case, and the team leader's way back.</summary>
public sealed class CaseEndService(WriteUnit writes, CurrentCalendar calendar)
{
    /// <summary>이첩 to another agency.</summary>
    public Task ReferAsync(Actor actor, CommandId command, long id, int version, Referral referral, CancellationToken ct) =>
        ActAsync(actor, CaseAction.Refer, command, id, version, "referred", (complaint, unit) => complaint.Refer(referral, unit.Clock), ct);

    /// <summary>The agency has answered.</summary>
    public Task HearFromAgencyAsync(Actor actor, CommandId command, long id, int version, string answer, CancellationToken ct) =>
        ActAsync(actor, CaseAction.HearFromAgency, command, id, version, "agency-answered", (complaint, unit) => complaint.HearFromAgency(answer, unit.Clock), ct);

    /// <summary>취하; deemed when two supplement requests came back.</summary>
    public Task WithdrawAsync(Actor actor, CommandId command, long id, int version, CaseExit exit, bool deemed, CancellationToken ct) =>
        ActAsync(actor, CaseAction.Withdraw, command, id, version, "withdrawn", (complaint, unit) => complaint.Withdraw(exit, deemed, unit.Clock), ct);

    /// <summary>반려.</summary>
    public Task ReturnAsync(Actor actor, CommandId command, long id, int version, CaseExit exit, CancellationToken ct) =>
        ActAsync(actor, CaseAction.Return, command, id, version, "returned", (complaint, unit) => complaint.Return(exit, unit.Clock), ct);

    /// <summary>반복종결; refused with the first of the law's conditions that is missing.</summary>
    public Task CloseAsRepeatAsync(Actor actor, CommandId command, long id, int version, CaseExit exit, DateOnly? committeeReviewedOn, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.CloseAsRepeat,
            command,
            id,
            version,
            "closed-as-repeat",
            async (complaint, unit) =>
            {
                complaint.CloseAsRepeat(exit, await CaseChains.FactsAsync(unit.Db, complaint, committeeReviewedOn, ct), unit.Clock);
                return null;
            },
            ct);

    /// <summary>예외종결.</summary>
    public Task CloseByExceptionAsync(Actor actor, CommandId command, long id, int version, ExceptionReason ground, CaseExit exit, CancellationToken ct) =>
        ActAsync(actor, CaseAction.CloseByException, command, id, version, "closed-by-exception", (complaint, unit) => complaint.CloseByException(ground, exit, unit.Clock), ct);

    /// <summary>비민원.</summary>
    public Task DeclareNotAPetitionAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ActAsync(
            actor, CaseAction.DeclareNotAPetition, command, id, version, "declared-not-a-petition", (complaint, unit) => complaint.DeclareNotAPetition(reason, unit.Clock), ct);

    /// <summary>접수 취소.</summary>
    public Task VoidAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        ActAsync(actor, CaseAction.Void, command, id, version, "voided", (complaint, unit) => complaint.Void(reason, unit.Clock), ct);

    /// <summary>재개 with its reason; what was decided before is kept among the case's changes.</summary>
    public Task ReopenAsync(Actor actor, CommandId command, long id, int version, string reason, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Reopen,
            command,
            id,
            version,
            "reopened",
            async (complaint, unit) =>
            {
                var why = Texts.Needed(reason, Texts.TitleLimit, "complaint.reason-needed");
                unit.Keep(complaint, complaint.Reopen((await calendar.ReadAsync(unit.Db, ct)).Calendar, unit.Clock), why);
                return null;
            },
            ct);

    private Task ActAsync(
        Actor actor, CaseAction action, CommandId command, long id, int version, string verb, Action<Complaint, WriteContext> change, CancellationToken ct) =>
        writes.ActAsync(actor, action, command, id, version, verb, (complaint, unit) => ComplaintService.Done(() => change(complaint, unit)), ct);
}
