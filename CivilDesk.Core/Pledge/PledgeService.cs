using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Settings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Pledge;

/// <summary>공약 관리카드: fills itself in from what was reported and recorded; the team leader edits its words, the mayor reads it.</summary>
public sealed class PledgeService(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, DeskClock clock)
{
    private static readonly PledgeRecordKind[] s_participation = [.. Enum.GetValues<PledgeRecordKind>().Where(kind => kind is not PledgeRecordKind.OperatingPlan)];

    /// <summary>The card of a term as it stands now.</summary>
    public Task<PledgeView> OpenAsync(Actor actor, PledgeTerm term, CancellationToken ct) =>
        reads.ReadAsync(actor, Permission.ViewReports, (db, _) => ReadAsync(db, term, ct), ct);

    /// <summary>The terms that have a card or a report, and today's; the latest first.</summary>
    public Task<IReadOnlyList<PledgeTerm>> TermsAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<PledgeTerm>>(
            actor,
            Permission.ViewReports,
            async (db, _) =>
            {
                var cards = await db.Set<PledgeCard>().ToListAsync(ct);
                var reported = (await IssuedReports.ReadAsync(db, ct)).Select(report => PledgeTerm.Of(report.Period.Start));
                return [.. cards.Select(card => card.Term).Concat(reported).Append(PledgeTerm.Of(clock.Today)).Distinct().OrderByDescending(term => term.Start)];
            },
            ct);

    /// <summary>Writes the card's words and targets; refuses when somebody else has written since <paramref name="version"/> was read.</summary>
    public Task WriteAsync(Actor actor, CommandId command, PledgeTerm term, int? version, PledgeCardText text, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditPledge,
            command,
            async unit =>
            {
                var card = await FindAsync(unit.Db, term, ct);
                if (card?.Version != version)
                {
                    throw new DeskRuleException("record.changed-by-someone-else");
                }

                if (card is null)
                {
                    card = PledgeCard.Of(term, text);
                    unit.Add(card);
                }
                else
                {
                    card.Write(text);
                }

                unit.Record(card, "edited", detail: term.ToString());
                unit.Rings(LiveTopic.Pledge);
            },
            ct);

    /// <summary>Writes down that the card left the desk as a file or on paper.</summary>
    public Task<PledgeView> ExportAsync(Actor actor, PledgeTerm term, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewReports,
            CommandId.None,
            async unit =>
            {
                unit.Record(nameof(PledgeCard), (await FindAsync(unit.Db, term, ct))?.Id, "exported", detail: term.ToString());
                return await ReadAsync(unit.Db, term, ct);
            },
            ct);

    /// <summary>For the command line, which runs as the person who owns the files: nobody signs in, and nothing is written down.</summary>
    public async Task<PledgeView> ReadForFileOwnerAsync(PledgeTerm term, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await ReadAsync(db, term, ct);
    }

    private static Task<PledgeCard?> FindAsync(DeskDb db, PledgeTerm term, CancellationToken ct) =>
        db.Set<PledgeCard>().SingleOrDefaultAsync(card => card.TermStart == term.Start && card.TermEnd == term.End, ct);

    private async Task<PledgeView> ReadAsync(DeskDb db, PledgeTerm term, CancellationToken ct)
    {
        var card = await FindAsync(db, term, ct);
        var text = card?.Text ?? PledgeCardText.For(term);
        var issued = await IssuedReports.ReadAsync(db, ct);
        var covered = issued.Select(report => report.Period).ToList();
        var records = await db.Set<PledgeRecord>().AsNoTracking()
            .Where(record => record.RemovedAt == null)
            .OrderBy(record => record.On)
            .ThenBy(record => record.Id)
            .Select(record => new PledgeRecordRow(record.Id, record.Version, record.Kind, record.On, record.Year, record.Title, record.Source, record.Note))
            .ToListAsync(ct);
        List<PledgeRecordRow> ofTerm = [.. records.Where(record => BelongsTo(record, term))];
        return new(
            term,
            card?.Version,
            (await SettingsService.ReadAsync(db, ct)).Names,
            text,
            [.. text.Indicators.Select(indicator => IndicatorCount.Of(indicator, term, covered, ofTerm))],
            [.. issued.Where(report => term.Holds(report.Period))],
            [.. term.Periods.Where(period => period.End < clock.Today).Except(covered)],
            ofTerm,
            [.. s_participation.Select(kind => new ParticipationRow(kind, text.Participation.GetValueOrDefault(kind), ofTerm.Count(record => record.Kind == kind)))],
            CardHistory.Of(text, term, issued),
            clock.Now);
    }

    // The plan of a term's first year may have been made in the weeks before it began, and that of the next one in its last December.
    private static bool BelongsTo(PledgeRecordRow record, PledgeTerm term) =>
        term.Holds(record.On) || (record.Kind is PledgeRecordKind.OperatingPlan && record.Year > record.On.Year && term.Columns.Any(column => column.Start.Year == record.Year));
}
