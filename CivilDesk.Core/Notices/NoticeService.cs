using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notices;

/// <summary>통지: what the citizens were told, what failed, and what is still owed to them; for the clerk.</summary>
public sealed class NoticeService(WriteUnit writes, DeskReads reads, DeskClock clock)
{
    /// <summary>Writes down that something was told, or that a try failed.</summary>
    public Task<long> SendAsync(Actor actor, CommandId command, long complaintId, int version, NoticeDraft draft, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.SendNotice,
            command,
            async unit =>
            {
                Notice? notice = null;
                await CaseWriter.ActAsync(
                    unit,
                    CaseAction.Notify,
                    complaintId,
                    version,
                    "notified",
                    (complaint, _) =>
                    {
                        notice = Add(unit, complaint, draft);
                        return Task.FromResult<string?>($"{draft.Kind} {draft.Channel} {draft.Delivery}");
                    },
                    ct);
                await unit.Db.SaveChangesAsync(ct);
                return notice!.Id;
            },
            ct);

    /// <summary>회신 and its result notice in one save.</summary>
    public Task ReplyAsync(Actor actor, CommandId command, long complaintId, int version, ReplyDetails reply, NoticeDraft draft, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Reply,
            command,
            complaintId,
            version,
            "replied",
            async (complaint, unit) =>
            {
                if (draft.Kind is not NoticeKind.Result || draft.Channel != reply.Channel || Fails(draft.Delivery))
                {
                    throw new DeskRuleException("notice.not-the-reply");
                }

                var detail = await ComplaintService.ReplyAsync(unit, complaint, reply, ct);
                Add(unit, complaint, draft);
                return detail;
            },
            ct);

    /// <summary>What became of it. A supplement request that came back twice may end the case as withdrawn (영 제25조 제2항).</summary>
    public Task DeliveredAsync(Actor actor, CommandId command, long noticeId, int version, Delivery delivery, string? note, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.SendNotice,
            command,
            async unit =>
            {
                var notice = await unit.LoadAsync<Notice>(noticeId, version, ct);
                notice.Became(delivery, note);
                var complaint = await unit.Db.Set<Complaint>().SingleAsync(c => c.Id == notice.ComplaintId, ct);
                if (delivery is Delivery.Returned && notice is { Kind: NoticeKind.Supplement, SuspensionId: { } suspension })
                {
                    complaint.SupplementCameBack(suspension);
                }

                unit.Record(notice, "delivered", complaint.PetitionerId, delivery.ToString());
                unit.Rings(Live.LiveTopic.Complaints);
            },
            ct);

    /// <summary>The notices of one case, oldest first; their words, which name the petitioner, for the desk only.</summary>
    public Task<IReadOnlyList<NoticeLine>> OfCaseAsync(Actor actor, long complaintId, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<NoticeLine>>(
            actor,
            Permission.ViewCase,
            async (db, authority) => await ComplaintRegister.Visible(db, authority).AnyAsync(c => c.Id == complaintId, ct)
                ? await db.Set<Notice>().Where(notice => notice.ComplaintId == complaintId).OrderBy(notice => notice.Id)
                    .Select(n => new NoticeLine(
                        n.Id,
                        n.Version,
                        n.Kind,
                        n.Channel,
                        n.At,
                        authority.SeesContact ? n.Content : "",
                        db.Set<DeskAccount>().Where(a => a.Id == n.SenderId).Select(a => a.DisplayName).FirstOrDefault() ?? "",
                        n.Evidence,
                        n.Delivery,
                        n.DeliveryNote,
                        n.DocumentNumber,
                        n.DocumentOn))
                    .ToListAsync(ct)
                : throw new DeskRuleException("record.not-found"),
            ct);

    /// <summary>미통지: everything that is owed today, the longest owed first.</summary>
    public Task<IReadOnlyList<OwedNotice>> OwedAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewQueue, (db, _) => OwedAsync(db, null, ct), ct);

    /// <summary>What is owed in one case: what the page warns of before somebody replies or closes.</summary>
    public Task<IReadOnlyList<OwedNotice>> OwedOfCaseAsync(Actor actor, long complaintId, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewQueue, (db, _) => OwedAsync(db, complaintId, ct), ct);

    internal async Task<IReadOnlyList<OwedNotice>> OwedAsync(DeskDb db, long? complaintId, CancellationToken ct)
    {
        var cases = db.Set<Complaint>().IgnoreAutoIncludes();
        if (complaintId is { } id)
        {
            cases = cases.Where(c => c.Id == id);
        }

        var working = cases.Where(c => c.WasOnTime == null
            && (c.Status == ComplaintStatus.Received || c.Status == ComplaintStatus.Assigned || c.Status == ComplaintStatus.InProgress || c.Status == ComplaintStatus.AwaitingReply));
        var extensions = await working.SelectMany(c => c.Extensions.Where(e => e.NotifiedAt == null), (c, e) => new { c.Id, c.Version, c.Number, c.Title, c.DepartmentCode, Extension = e.Id, At = e.DecidedAt }).ToListAsync(ct);
        var supplements = await working
            .SelectMany(c => c.Suspensions.Where(s => s.Kind == SuspensionKind.Supplement && s.To == null && s.NotifiedAt == null), (c, s) => new { c.Id, c.Version, c.Number, c.Title, c.DepartmentCode, Suspension = s.Id, At = s.EnteredAt })
            .ToListAsync(ct);
        var results = await cases.Where(c => c.Status == ComplaintStatus.AwaitingReply).Select(c => new { c.Id, c.Version, c.Number, c.Title, c.DepartmentCode, c.ProcessedOn }).ToListAsync(ct);
        var referrals = await cases
            .Where(c => c.Status == ComplaintStatus.Referred && c.RepliedAt == null && !db.Set<Notice>().Any(n => n.ComplaintId == c.Id && n.Kind == NoticeKind.Transfer && (n.Delivery == Delivery.Sent || n.Delivery == Delivery.Delivered)))
            .Select(c => new { c.Id, c.Version, c.Number, c.Title, c.DepartmentCode, c.ProcessedOn })
            .ToListAsync(ct);
        var today = clock.Today;
        IEnumerable<OwedNotice> owed =
        [
            .. extensions.Select(e => new OwedNotice(NoticeKind.Extension, e.Id, e.Version, e.Number, e.Title, e.DepartmentCode, DeskClock.DayOf(e.At)) { ExtensionId = e.Extension }),
            .. supplements.Select(s => new OwedNotice(NoticeKind.Supplement, s.Id, s.Version, s.Number, s.Title, s.DepartmentCode, DeskClock.DayOf(s.At)) { SuspensionId = s.Suspension }),
            .. results.Select(r => new OwedNotice(NoticeKind.Result, r.Id, r.Version, r.Number, r.Title, r.DepartmentCode, r.ProcessedOn ?? today)),
            .. referrals.Select(r => new OwedNotice(NoticeKind.Transfer, r.Id, r.Version, r.Number, r.Title, r.DepartmentCode, r.ProcessedOn ?? today)),
            .. await ProgressAsync(db, working, today, ct),
        ];
        return [.. owed.OrderBy(notice => notice.Since).ThenBy(notice => notice.Number)];
    }

    private static async Task<IEnumerable<OwedNotice>> ProgressAsync(DeskDb db, IQueryable<Complaint> working, DateOnly today, CancellationToken ct)
    {
        var old = today.AddDays(-ProgressNotices.EveryDays);
        var waiting = await working.Where(c => c.ReceivedOn <= old)
            .Select(c => new
            {
                c.Id,
                c.Version,
                c.Number,
                c.Title,
                c.DepartmentCode,
                c.ReceivedOn,
                Told = db.Set<Notice>().Count(n => n.ComplaintId == c.Id && n.Kind == NoticeKind.Progress && (n.Delivery == Delivery.Sent || n.Delivery == Delivery.Delivered)),
            })
            .ToListAsync(ct);
        return waiting.Select(c => (Case: c, Next: c.Told + 1))
            .Where(c => ProgressNotices.OwedBy(c.Case.ReceivedOn, today) >= c.Next)
            .Select(c => new OwedNotice(NoticeKind.Progress, c.Case.Id, c.Case.Version, c.Case.Number, c.Case.Title, c.Case.DepartmentCode, ProgressNotices.OwedFrom(c.Case.ReceivedOn, c.Next))
            {
                Days = c.Next * ProgressNotices.EveryDays,
            });
    }

    private static Notice Add(WriteContext unit, Complaint complaint, NoticeDraft draft)
    {
        var notice = Notice.Of(complaint.Id, draft, unit.Authority.AccountId, unit.Clock);
        unit.Add(notice);
        if (!Fails(draft.Delivery))
        {
            complaint.ToldOfClock(draft.SuspensionId, draft.ExtensionId, notice.At);
        }

        return notice;
    }

    private static bool Fails(Delivery delivery) => delivery is Delivery.Failed or Delivery.Returned;
}
