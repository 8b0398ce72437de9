using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Pledge;

/// <summary>What has been issued, one line for each covered period: editions of one report and papers of other times are never counted beside each other.</summary>
internal static class IssuedReports
{
    /// <summary>Oldest period first.</summary>
    public static async Task<IReadOnlyList<IssuedReport>> ReadAsync(DeskDb db, CancellationToken ct)
    {
        var inside = await db.Set<ReportSnapshot>().Where(report => report.IssuedAt != null)
            .Select(r => new Edition(r.Kind, r.PeriodStart, r.Edition, r.IssuedAt!.Value, r.Headline, r.Processed, r.MeetingsHeld, r.FieldVisits))
            .ToListAsync(ct);
        var outside = await db.Set<OutsideReport>().AsNoTracking().Where(report => report.WithdrawnAt == null).ToListAsync(ct);
        var here = inside.GroupBy(edition => new ReportPeriod(edition.Kind, edition.Start)).Select(editions => OfThisDesk(editions.Key, [.. editions.OrderBy(edition => edition.Number)])).ToList();
        var covered = here.Select(report => report.Period).ToHashSet();
        return
        [
            .. here.Concat(outside.Where(report => covered.Add(report.Period)).Select(report => new IssuedReport(report.Period, report.IssuedOn, HeadlineOf(report), IsOutside: true)))
                .OrderBy(report => report.Period.End)
                .ThenBy(report => report.Period.Kind),
        ];
    }

    /// <summary>As the office publishes it; null where the paper named no figure.</summary>
    public static string? HeadlineOf(OutsideReport report) =>
        report.Processed is { } processed ? Headline(report.Headline, processed, report.MeetingsHeld, report.FieldVisits) : null;

    private static IssuedReport OfThisDesk(ReportPeriod period, IReadOnlyList<Edition> editions) => new(
        period,
        DeskClock.DayOf(editions[0].IssuedAt),
        period.Kind is ReportKind.Monthly ? Headline(editions[^1].Headline, editions[^1].Processed, editions[^1].MeetingsHeld, editions[^1].FieldVisits) : null,
        IsOutside: false);

    private static string Headline(HeadlineForm form, int processed, int? meetings, int? visits) => $"{processed}건 처리" + (form, meetings, visits) switch
    {
        (HeadlineForm.Together, null, null) or (HeadlineForm.Apart, null, _) => "",
        (HeadlineForm.Together, _, _) => $" / 구청장 면담·현장확인 {(meetings ?? 0) + (visits ?? 0)}건",
        _ => $" / 구청장 면담 {meetings}건",
    };

    // Without the frozen content, which is long.
    private sealed record Edition(ReportKind Kind, DateOnly Start, int Number, DateTimeOffset IssuedAt, HeadlineForm Headline, int Processed, int MeetingsHeld, int FieldVisits);
}
