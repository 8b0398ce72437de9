using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.History;
using CivilDesk.Core.Live;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Board;

/// <summary>
/// The mayor's board: now. One read per ring, one snapshot for all open boards, so that five hundred boards are not five hundred queries.
/// </summary>
public sealed class BoardReader(DeskReads reads, BoardDevices devices, IDbContextFactory<DeskDb> dbs, LiveFeed live, DeskClock clock) : IDisposable
{
    private const int LatestEvents = 8, TrendMonths = 13, Shares = 12;
    private static readonly string[] s_shown = ["received", "assigned", "processed", "replied", "closed"];

    private readonly SemaphoreSlim _oneReader = new(1, 1);
    private volatile Shared? _shared;

    /// <summary>How often the ledger was read; a test sees that boards share.</summary>
    internal int Reads { get; private set; }

    public async Task<BoardSnapshot> ReadAsync(Actor actor, CancellationToken ct)
    {
        await reads.ReadAsync(actor, Permission.ViewBoard, (_, _) => Task.FromResult(true), ct);
        return await ReadSharedAsync(ct);
    }

    /// <summary>The same figures for a wall screen, which has no account; refused as soon as the screen is shown the door.</summary>
    public async Task<BoardSnapshot> ReadOnWallAsync(long device, CancellationToken ct) =>
        await devices.IsCurrentAsync(device, ct) ? await ReadSharedAsync(ct) : throw new DeskRuleException("board.device-unknown");

    public void Dispose() => _oneReader.Dispose();

    private async Task<BoardSnapshot> ReadSharedAsync(CancellationToken ct) =>
        _shared is { } shared && shared.Rings == live.Rings ? shared.Snapshot : await ReadOnceAsync(ct);

    private async Task<BoardSnapshot> ReadOnceAsync(CancellationToken ct)
    {
        await _oneReader.WaitAsync(ct);
        try
        {
            // Taken before the read: a ring that comes during it makes the next one read again.
            var rings = live.Rings;
            if (_shared is { } shared && shared.Rings == rings)
            {
                return shared.Snapshot;
            }

            await using var db = await dbs.CreateDbContextAsync(ct);
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await using var oneMoment = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, ct);
            var snapshot = await TakeAsync(db, ct);
            Reads++;
            _shared = new(rings, snapshot);
            return snapshot;
        }
        finally
        {
            _oneReader.Release();
        }
    }

    private async Task<BoardSnapshot> TakeAsync(DeskDb db, CancellationToken ct)
    {
        var cases = db.Set<Complaint>().Counted();
        Task<int> Count(ComplaintView view) => cases.In(view, clock).CountAsync(ct);
        return new(
            clock.Now,
            await Count(ComplaintView.ReceivedToday),
            await Count(ComplaintView.InProgress),
            await Count(ComplaintView.Late),
            await Count(ComplaintView.AwaitingReply),
            await CompareAsync((from, to) => cases.CountAsync(c => c.ReceivedOn >= from && c.ReceivedOn <= to, ct)),
            await CompareAsync((from, to) => cases.CountAsync(c => c.ProcessedOn >= from && c.ProcessedOn <= to, ct)),
            await AppointmentsAsync(db, ct),
            await DirectivesAsync(db, ct),
            await SharesAsync(cases.In(ComplaintView.InProgress, clock).GroupBy(c => c.DongCode), ct),
            await SharesAsync(cases.In(ComplaintView.InProgress, clock).GroupBy(c => c.CategoryCode), ct),
            await TrendAsync(cases, ct),
            await LatestAsync(db, ct));
    }

    private async Task<MonthComparison> CompareAsync(Func<DateOnly, DateOnly, Task<int>> count)
    {
        var today = clock.Today;
        Task<int> ToSameDay(DateOnly day) => count(new(day.Year, day.Month, 1), day);
        return new(await ToSameDay(today), await ToSameDay(today.AddMonths(-1)), await ToSameDay(today.AddYears(-1)));
    }

    private async Task<IReadOnlyList<BoardAppointment>> AppointmentsAsync(DeskDb db, CancellationToken ct)
    {
        var (today, tomorrow) = (clock.Today, clock.Today.AddDays(1));
        var (from, to) = (DeskClock.At(today, TimeOnly.MinValue), DeskClock.At(tomorrow.AddDays(1), TimeOnly.MinValue));
        var meetings = await db.Set<Meeting>().Where(m => (m.Status == MeetingStatus.Scheduled || m.Status == MeetingStatus.Held) && m.StartsAt >= from && m.StartsAt < to)
            .Select(m => new { m.Number, At = m.StartsAt!.Value, Place = m.Place ?? "" })
            .ToListAsync(ct);
        var visits = await db.Set<FieldVisit>().Where(v => v.Status != FieldVisitStatus.Cancelled && v.PlannedOn >= today && v.PlannedOn <= tomorrow)
            .Select(v => new BoardAppointment(CaseLedger.FieldVisits, v.Number, v.PlannedOn, v.StartsAt, v.Place))
            .ToListAsync(ct);
        return
        [
            .. meetings.Select(m => new BoardAppointment(CaseLedger.Meetings, m.Number, DeskClock.DayOf(m.At), DeskClock.InSeoul(m.At), m.Place))
                .Concat(visits.Select(v => v with { At = v.At is { } at ? DeskClock.InSeoul(at) : null }))
                .OrderBy(appointment => appointment.Day)
                .ThenBy(appointment => appointment.At ?? DateTimeOffset.MaxValue),
        ];
    }

    private async Task<DirectiveTally> DirectivesAsync(DeskDb db, CancellationToken ct)
    {
        var tally = await PromiseLedger.CountAsync(db.Set<Directive>(), clock, ct);
        return new(tally.Kept, tally.OnTheWay, tally.Late, tally.Drafts) { LongTerm = tally.LongTerm };
    }

    private static async Task<IReadOnlyList<BoardShare>> SharesAsync(IQueryable<IGrouping<string, Complaint>> groups, CancellationToken ct) =>
        await groups.Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(share => share.Count)
            .ThenBy(share => share.Key)
            .Take(Shares)
            .Select(share => new BoardShare(share.Key, share.Count))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<TrendMonth>> TrendAsync(IQueryable<Complaint> cases, CancellationToken ct)
    {
        var first = new DateOnly(clock.Today.Year, clock.Today.Month, 1).AddMonths(1 - TrendMonths);
        var received = await cases.Where(c => c.ReceivedOn >= first)
            .GroupBy(c => new { c.ReceivedOn.Year, c.ReceivedOn.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() })
            .ToDictionaryAsync(g => new DateOnly(g.Year, g.Month, 1), g => g.Count, ct);
        var processed = await cases.Where(c => c.ProcessedOn >= first)
            .GroupBy(c => new { c.ProcessedOn!.Value.Year, c.ProcessedOn!.Value.Month })
            .Select(g => new { g.Key.Year, g.Key.Month, Count = g.Count() })
            .ToDictionaryAsync(g => new DateOnly(g.Year, g.Month, 1), g => g.Count, ct);
        return [.. Enumerable.Range(0, TrendMonths).Select(first.AddMonths).Select(m => new TrendMonth(m, received.GetValueOrDefault(m), processed.GetValueOrDefault(m)))];
    }

    private static async Task<IReadOnlyList<BoardEvent>> LatestAsync(DeskDb db, CancellationToken ct)
    {
        var lines = await db.Set<HistoryLine>()
            .Where(line => line.Subject == nameof(Complaint) && s_shown.Contains(line.Verb))
            .OrderByDescending(line => line.Sequence)
            .Take(LatestEvents)
            .Join(db.Set<Complaint>().Counted(), line => line.SubjectId, c => c.Id, (line, c) => new { line.Sequence, line.At, line.Verb, c.Number, c.DongCode, c.CategoryCode })
            .ToListAsync(ct);
        return [.. lines.OrderByDescending(line => line.Sequence).Select(l => new BoardEvent(l.Sequence, DeskClock.InSeoul(l.At), l.Verb, l.Number, l.DongCode, l.CategoryCode))];
    }

    private sealed record Shared(long Rings, BoardSnapshot Snapshot);
}
