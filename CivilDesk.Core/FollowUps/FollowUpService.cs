using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.FollowUps;

/// <summary>사후관리: the desk calls some weeks after the reply and asks whether it helped; the clerk's twenty seconds.</summary>
public sealed class FollowUpService(WriteUnit writes, DeskReads reads, ComplaintService complaints)
{
    private const int AgainDays = 14;

    /// <summary>Plans the look for another day than the thirtieth.</summary>
    public Task PlanAsync(Actor actor, CommandId command, long id, int version, DateOnly on, CancellationToken ct) =>
        writes.ActAsync(
            actor, CaseAction.CheckFollowUp, command, id, version, "follow-up-planned", (complaint, unit) => ComplaintService.Done(() => complaint.PlanFollowUp(on, unit.Clock)), ct);

    /// <summary>Records the look, and the score when the citizen gave one. What recurred opens a linked case, or a directive when one is given, in the same save.</summary>
    public Task<FollowUpOutcome> CheckAsync(Actor actor, CommandId command, long id, int version, FollowUpReport report, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepFollowUps,
            command,
            async unit =>
            {
                FollowUpOutcome? outcome = null;
                await CaseWriter.ActAsync(
                    unit,
                    CaseAction.CheckFollowUp,
                    id,
                    version,
                    "followed-up",
                    async (complaint, _) =>
                    {
                        outcome = await CheckAsync(unit, complaint, report, ct);
                        return report.Result.ToString();
                    },
                    ct);
                return outcome!;
            },
            ct);

    /// <summary>만족도: asked once per case.</summary>
    public Task RateAsync(Actor actor, CommandId command, long complaintId, int score, string? reason, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepFollowUps,
            command,
            unit => RateAsync(unit, complaintId, score, reason, ct),
            ct);

    /// <summary>The team leader has seen to an unhappy citizen.</summary>
    public Task SeeToAsync(Actor actor, CommandId command, long satisfactionId, int version, string word, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ReopenComplaint,
            command,
            async unit =>
            {
                var satisfaction = await unit.LoadAsync<Satisfaction>(satisfactionId, version, ct);
                satisfaction.SeeTo(word, unit.Clock);
                unit.Record(satisfaction, "seen-to");
                unit.Rings(Live.LiveTopic.Complaints);
            },
            ct);

    /// <summary>What came after the reply of one case.</summary>
    public Task<CaseAftercare> OfCaseAsync(Actor actor, long complaintId, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewCase,
            async (db, authority) =>
            {
                var seen = await ComplaintRegister.Visible(db, authority).Where(c => c.Id == complaintId).Select(c => new { c.FollowUpOn }).SingleOrDefaultAsync(ct)
                    ?? throw new DeskRuleException("record.not-found");
                var said = await db.Set<Satisfaction>().SingleOrDefaultAsync(s => s.ComplaintId == complaintId, ct);
                var checks = await db.Set<FollowUpCheck>().Where(check => check.ComplaintId == complaintId).OrderBy(check => check.Id)
                    .Select(c => new FollowUpLine(
                        c.At, db.Set<DeskAccount>().Where(a => a.Id == c.By).Select(a => a.DisplayName).FirstOrDefault() ?? "", c.PlannedOn, c.Result, c.Note, c.AgainOn, c.OpenedCase, c.OpenedDirective))
                    .ToListAsync(ct);
                return new CaseAftercare(seen.FollowUpOn, checks, said?.Score, said?.Reason, said?.LeadersWord);
            },
            ct);

    /// <summary>불만족: for the team leader, oldest first.</summary>
    public Task<IReadOnlyList<UnhappyRow>> UnhappyAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<UnhappyRow>>(
            actor,
            Permission.ViewQueue,
            async (db, _) => await db.Set<Satisfaction>()
                .Where(s => s.Score <= Satisfaction.UnhappyTo && s.SeenAt == null)
                .OrderBy(s => s.Id)
                .Join(db.Set<Complaint>(), s => s.ComplaintId, c => c.Id, (s, c) => new UnhappyRow(s.Id, s.Version, c.Id, c.Number, c.Title, c.DepartmentCode, s.Score, s.Reason, s.On))
                .ToListAsync(ct),
            ct);

    /// <summary>Score and response rate over the citizens who were told in the period.</summary>
    public Task<SatisfactionFigures> FiguresAsync(Actor actor, DateOnly from, DateOnly to, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewReports, (db, _) => FiguresAsync(db, from, to, ct), ct);

    internal static async Task<SatisfactionFigures> FiguresAsync(DeskDb db, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var told = db.Set<Complaint>().Counted().Where(c => c.RepliedOn >= from && c.RepliedOn <= to);
        var scores = await db.Set<Satisfaction>().Where(s => told.Any(c => c.Id == s.ComplaintId)).Select(s => s.Score).ToListAsync(ct);
        return new(
            await told.CountAsync(ct),
            scores.Count,
            scores.Count == 0 ? null : scores.Average(),
            [.. Enumerable.Range(Satisfaction.Lowest, Satisfaction.Highest).Select(score => scores.Count(given => given == score))]);
    }

    private static async Task RateAsync(WriteContext unit, long complaintId, int score, string? reason, CancellationToken ct)
    {
        var told = await unit.Db.Set<Complaint>().AnyAsync(c => c.Id == complaintId && c.RepliedOn != null, ct);
        if (!told || await unit.Db.Set<Satisfaction>().AnyAsync(s => s.ComplaintId == complaintId, ct))
        {
            throw new DeskRuleException(told ? "satisfaction.asked-already" : "complaint.not-replied");
        }

        var satisfaction = Satisfaction.Say(complaintId, score, reason, unit.Authority.AccountId, unit.Clock);
        unit.Add(satisfaction);
        unit.Record(satisfaction, score <= Satisfaction.UnhappyTo ? "unhappy" : "rated");
        unit.Rings(Live.LiveTopic.Complaints);
    }

    private async Task<FollowUpOutcome> CheckAsync(WriteContext unit, Complaint complaint, FollowUpReport report, CancellationToken ct)
    {
        var planned = complaint.FollowUpOn;
        var looksAgain = report.Result is FollowUpResult.NotCarriedOut or FollowUpResult.NotReached;
        DateOnly? again = looksAgain ? report.AgainOn ?? unit.Clock.Today.AddDays(AgainDays) : null;
        var note = report.Result is FollowUpResult.Resolved or FollowUpResult.NotReached
            ? Texts.Optional(report.Note, Texts.StoryLimit)
            : Texts.Needed(report.Note, Texts.StoryLimit, "follow-up.note-needed");
        if (report.Score is { } score)
        {
            await RateAsync(unit, complaint.Id, score, report.ScoreReason, ct);
        }

        complaint.Checked(again, unit.Clock);
        CaseNumber? directive = null, opened = null;
        if (report is { Result: FollowUpResult.Recurred, Directive: { } order })
        {
            directive = await DirectiveService.OrderAsync(unit, new(order.Text, DirectiveSource.Complaint, complaint.Id, order.DepartmentCode, order.DueOn), ct);
        }
        else if (report.Result is FollowUpResult.Recurred)
        {
            opened = await OpenAgainAsync(unit, complaint, note!, ct);
        }

        unit.Add(new FollowUpCheck
        {
            ComplaintId = complaint.Id,
            PlannedOn = planned,
            At = unit.Clock.Now,
            On = unit.Clock.Today,
            By = unit.Authority.AccountId,
            Result = report.Result,
            Note = note,
            AgainOn = again,
            OpenedCase = opened,
            OpenedDirective = directive,
        });
        return new(opened, directive, again);
    }

    private async Task<CaseNumber> OpenAgainAsync(WriteContext unit, Complaint before, string note, CancellationToken ct)
    {
        var received = await complaints.ReceiveAsync(
            unit,
            new ComplaintIntake(before.PetitionerId, null, before.Title, note, before.Wish, before.DongCode, before.CategoryCode, before.ChannelCode, before.Type),
            ct);
        var next = await unit.Db.Set<Complaint>().SingleAsync(c => c.Id == received.Id, ct);
        await CaseChains.LinkAsync(unit, next, before.Id, CaseLinkKind.Recurrence, ct);
        return received.Number;
    }
}
