using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>The one place of the demonstration that takes complaints along the law's side roads.</summary>
internal sealed class LawVerbs(
    ComplaintService complaints, CaseClockService clocks, CaseEndService ends, NoticeService notices, PetitionerService petitioners, DemoPeople people)
{
    public void Enter(DayBook book, PlannedCase life)
    {
        var law = life.Law;
        for (var i = 0; i < law.Handovers.Count; i++)
        {
            var handover = law.Handovers[i];
            var next = i + 1 < law.Handovers.Count ? law.Handovers[i + 1].From : life.Matter.DepartmentCode;

            // From the second on it is the team leader's decision.
            var by = i == 0 ? people.Clerk : people.Leader;
            Step(book, handover.At, life, (version, ct) => complaints.TransferAsync(by, CommandId.None, life.Id, version, next, handover.Reason, ct));
        }

        if (law.Stop is { } stop)
        {
            Stop(book, life, stop);
        }

        if (law.Extension is { } extension)
        {
            Step(book, extension.At, life, (version, ct) =>
                clocks.ExtendAsync(people.Leader, CommandId.None, life.Id, version, new(new(extension.Days, PeriodUnit.Days), extension.Reason, extension.Explanation), ct));
            Tell(book, extension.NotifiedAt, life, c => new(NoticeKind.Extension, ReplyChannel.Letter, extension.Explanation) { ExtensionId = c.Extensions[^1].Id });
        }

        if (law.Part is { } part)
        {
            Step(book, part.At, life, (version, ct) => complaints.AskForPartAsync(people.Clerk, CommandId.None, life.Id, version, part.Department, part.Question, part.DueOn, ct));
            var helper = part.Department == DemoPeople.OfficersDepartment ? people.Officer : people.Clerk;
            book.Enter(part.AnsweredAt, async (db, ct) =>
            {
                var complaint = await CaseAsync(db, life, ct);
                await complaints.AnswerPartAsync(helper, CommandId.None, life.Id, complaint.Version, complaint.Parts[^1].Id, part.Answer, ct);
            });
        }

        if (law.Exit is { } exit)
        {
            Leave(book, life, exit);
        }
    }

    /// <summary>유의사항, after the second visit.</summary>
    public void Caution(DayBook book, PlannedCase life)
    {
        if (life.Law.Caution is { } caution)
        {
            book.Enter(life.RepliedAt, async (db, ct) => await petitioners.NoteCautionAsync(
                people.Clerk, CommandId.None, life.Citizen.PetitionerId!.Value, await db.VersionAsync<Petitioner>(life.Citizen.PetitionerId!.Value, ct), caution, ct));
        }
    }

    private void Stop(DayBook book, PlannedCase life, PlannedStop stop)
    {
        Step(book, stop.At, life, (version, ct) => clocks.SuspendAsync(
            people.Clerk, CommandId.None, life.Id, version, new(stop.Kind, DeskClock.DayOf(stop.At)) { Reason = stop.Reason, RespondBy = stop.RespondBy }, ct));
        if (stop.Kind is SuspensionKind.Supplement)
        {
            Tell(book, stop.NotifiedAt, life, c => new(NoticeKind.Supplement, ReplyChannel.Letter, stop.Reason) { SuspensionId = c.Suspensions[^1].Id });
        }

        for (var i = 0; i < stop.CameBack.Count; i++)
        {
            book.Enter(stop.CameBack[i], async (db, ct) =>
            {
                var sent = await db.Set<Notice>().Where(notice => notice.ComplaintId == life.Id && notice.Kind == NoticeKind.Supplement).OrderBy(notice => notice.Id).LastAsync(ct);
                await notices.DeliveredAsync(people.Clerk, CommandId.None, sent.Id, sent.Version, Delivery.Returned, "수취인 불명", ct);
            });
            if (i + 1 < stop.CameBack.Count)
            {
                Tell(book, stop.CameBack[i].AddMinutes(30), life, c => new(NoticeKind.Supplement, ReplyChannel.Letter, stop.Reason) { SuspensionId = c.Suspensions[^1].Id });
            }
        }

        book.Enter(stop.ResumedAt, async (db, ct) =>
        {
            var complaint = await CaseAsync(db, life, ct);
            await clocks.ResumeAsync(people.Clerk, CommandId.None, life.Id, complaint.Version, complaint.Suspensions[^1].Id, DeskClock.DayOf(stop.ResumedAt!.Value), ct);
        });
    }

    private void Leave(DayBook book, PlannedCase life, PlannedExit exit)
    {
        var how = new CaseExit(exit.Reason, exit.Told);
        Step(book, exit.At, life, (version, ct) => exit.Action switch
        {
            CaseAction.Refer => ends.ReferAsync(people.Clerk, CommandId.None, life.Id, version, new(exit.Agency, exit.ExpectedOn, exit.Reason, exit.Told), ct),
            CaseAction.Return => ends.ReturnAsync(people.Clerk, CommandId.None, life.Id, version, how, ct),
            CaseAction.Withdraw => ends.WithdrawAsync(people.Clerk, CommandId.None, life.Id, version, how, exit.IsDeemed, ct),
            CaseAction.CloseAsRepeat => ends.CloseAsRepeatAsync(people.Leader, CommandId.None, life.Id, version, how, null, ct),
            CaseAction.CloseByException => ends.CloseByExceptionAsync(people.Leader, CommandId.None, life.Id, version, exit.Ground, how, ct),
            _ => ends.DeclareNotAPetitionAsync(people.Leader, CommandId.None, life.Id, version, exit.Reason, ct),
        });
        Tell(book, exit.NotifiedAt, life, _ => new(NoticeKind.Transfer, ReplyChannel.TextMessage, $"소관 기관인 {exit.Agency}에 이송하였음을 알려 드립니다."));
        Step(book, exit.HeardAt, life, (version, ct) => ends.HearFromAgencyAsync(people.Clerk, CommandId.None, life.Id, version, exit.Heard, ct));
    }

    private void Tell(DayBook book, DateTimeOffset? at, PlannedCase life, Func<Complaint, NoticeDraft> draft) => book.Enter(at, async (db, ct) =>
    {
        var complaint = await CaseAsync(db, life, ct);
        await notices.SendAsync(people.Clerk, CommandId.None, life.Id, complaint.Version, draft(complaint), ct);
    });

    private static void Step(DayBook book, DateTimeOffset? at, PlannedCase life, Func<int, CancellationToken, Task> verb) =>
        book.Enter(at, async (db, ct) => await verb(await db.VersionAsync<Complaint>(life.Id, ct), ct));

    private static async Task<Complaint> CaseAsync(DeskDb db, PlannedCase life, CancellationToken ct) => (await db.FindAsync<Complaint>([life.Id], ct))!;
}
