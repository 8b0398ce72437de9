using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>Everything that a period and those it is compared with touch, read in one pass over each ledger.</summary>
internal sealed record PeriodFacts(
    IReadOnlyList<CaseFact> Cases,
    IReadOnlyList<EventFact> Meetings,
    IReadOnlyList<EventFact> Visits,
    IReadOnlyList<DirectiveFact> Directives,
    IReadOnlyList<CheckFact> Checks,
    IReadOnlyList<RatingFact> Ratings)
{
    private const int StepOfProgress = 5_000;
    private const string CaseKey = "ComplaintId";

    /// <param name="db">The ledger.</param>
    /// <param name="period">The period itself; nothing after its end is read.</param>
    /// <param name="first">The first day of the earliest period that it is compared with.</param>
    /// <param name="progress">Told how many of the cases have been read, in percent.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<PeriodFacts> ReadAsync(DeskDb db, ReportPeriod period, DateOnly first, IProgress<int>? progress, CancellationToken ct)
    {
        var to = period.End;
        var touched = Touched(db, first, to);
        var cases = await CasesAsync(touched, progress, ct);
        await HangOnAsync(db, cases, touched, DeskClock.At(to.AddDays(1), default), ct);
        return new(
            cases,
            await db.Set<Meeting>().Where(m => m.HeldOn >= first && m.HeldOn <= to).OrderBy(m => m.Number).Select(m => new EventFact(m.Number, m.HeldOn!.Value)).ToListAsync(ct),
            await db.Set<FieldVisit>().Where(v => v.CarriedOutOn >= first && v.CarriedOutOn <= to).OrderBy(v => v.Number).Select(v => new EventFact(v.Number, v.CarriedOutOn!.Value)).ToListAsync(ct),
            await db.Set<Directive>().Where(d => d.OrderedOn <= to && (d.DoneOn == null || d.DoneOn >= first) && (d.ClosedOn == null || d.ClosedOn >= first))
                .OrderBy(d => d.Number)
                .Select(d => new DirectiveFact(d.Number, d.OrderedOn, d.DueOn, d.DoneOn, d.ClosedOn, d.Kind == DirectiveKind.LongTerm, d.DepartmentCode))
                .ToListAsync(ct),
            await db.Set<FollowUpCheck>().Where(check => check.On >= first && check.On <= to)
                .Join(db.Set<Complaint>().Counted(), check => check.ComplaintId, c => c.Id, (check, c) => new { check.Id, c.Number, check.On, check.Result })
                .OrderBy(check => check.Id)
                .Select(check => new CheckFact(check.Number, check.On, check.Result))
                .ToListAsync(ct),
            await db.Set<Satisfaction>().Where(said => said.On >= first && said.On <= to)
                .Join(db.Set<Complaint>().Counted(), said => said.ComplaintId, c => c.Id, (said, c) => new { said.Id, c.Number, said.On, said.Score })
                .OrderBy(said => said.Id)
                .Select(said => new RatingFact(said.Number, said.On, said.Score))
                .ToListAsync(ct));
    }

    // Open ones, and what was done or told since the first day.
    private static IQueryable<Complaint> Touched(DeskDb db, DateOnly first, DateOnly to) => db.Set<Complaint>().AsNoTracking().IgnoreAutoIncludes().Counted()
        .Where(c => c.ReceivedOn <= to && (c.ProcessedOn == null || c.ProcessedOn >= first || c.RepliedOn >= first || c.Status == ComplaintStatus.AwaitingReply));

    private static async Task<IReadOnlyList<CaseFact>> CasesAsync(IQueryable<Complaint> touched, IProgress<int>? progress, CancellationToken ct)
    {
        var all = await touched.CountAsync(ct);
        var (cases, words) = (new List<CaseFact>(all), new Dictionary<string, string>());
        var rows = touched.Select(c => new CaseFact(
            c.Id, c.Number, c.ReceivedOn, c.ProcessedOn, c.RepliedOn, c.DueOn, c.WasOnTime, c.LongTermSince, c.Outcome, c.CategoryCode, c.DepartmentCode, c.ChannelCode, c.DongCode,
            c.RepeatNumber, c.IsCollective, c.HasConflict));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            cases.Add(row with { Category = Shared(row.Category)!, Department = Shared(row.Department), Channel = Shared(row.Channel)!, Dong = Shared(row.Dong)! });
            if (cases.Count % StepOfProgress == 0)
            {
                progress?.Report(100 * cases.Count / all);
            }
        }

        cases.Sort((one, other) => one.Number.CompareTo(other.Number));
        return cases;

        // A hundred thousand cases have some sixty codes between them.
        string? Shared(string? word)
        {
            if (word is null)
            {
                return null;
            }

            return words.TryGetValue(word, out var known) ? known : words[word] = word;
        }
    }

    private static async Task HangOnAsync(DeskDb db, IReadOnlyList<CaseFact> cases, IQueryable<Complaint> touched, DateTimeOffset end, CancellationToken ct)
    {
        var handed = await db.Set<CaseTransfer>().Where(t => t.FromDepartment != null || t.At >= end)
            .Join(touched, t => EF.Property<long>(t, CaseKey), c => c.Id, (t, c) => new { c.Id, Order = t.Id, t.At, t.FromDepartment }).ToListAsync(ct);
        var extended = await db.Set<CaseExtension>().Join(touched, e => EF.Property<long>(e, CaseKey), c => c.Id, (e, c) => new { c.Id, e.DecidedAt }).ToListAsync(ct);
        var stopped = await db.Set<CaseSuspension>().Join(touched, s => EF.Property<long>(s, CaseKey), c => c.Id, (s, c) => new { c.Id, s.From, s.To }).ToListAsync(ct);
        if (handed.Count + extended.Count + stopped.Count == 0)
        {
            return;
        }

        var byId = cases.ToDictionary(c => c.Id);
        foreach (var of in handed.GroupBy(t => t.Id))
        {
            byId[of.Key].Transfers = [.. of.Where(t => t.FromDepartment is not null).OrderBy(t => t.Order).Select(t => DeskClock.DayOf(t.At))];
            if (of.Where(t => t.At >= end).OrderBy(t => t.Order).FirstOrDefault() is { } next)
            {
                byId[of.Key].DepartmentThen = next.FromDepartment;
            }
        }

        foreach (var of in extended.GroupBy(e => e.Id))
        {
            byId[of.Key].Extensions = [.. of.Select(e => DeskClock.DayOf(e.DecidedAt)).Order()];
        }

        foreach (var of in stopped.GroupBy(s => s.Id))
        {
            byId[of.Key].Stops = [.. of.OrderBy(s => s.From).Select(s => (s.From, s.To))];
        }
    }
}
