using CivilDesk.Core.Archive;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>Every issued edition as the archive keeps it: in Hancom and in Excel, from what was frozen and from nothing else.</summary>
public sealed class ReportPapers(IDbContextFactory<DeskDb> dbs, ReportService reports) : IArchiveSource
{
    public ArchiveSubject Subject => ArchiveSubject.Report;

    public async Task<IReadOnlyList<IssuedPaper>> IssuedAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var issued = await db.Set<ReportSnapshot>().Where(report => report.IssuedAt != null)
            .OrderBy(report => report.Id)
            .Select(report => new { report.Id, report.Kind, report.PeriodStart })
            .ToListAsync(ct);
        return [.. issued.Select(report => new IssuedPaper(report.Id, new ReportPeriod(report.Kind, report.PeriodStart).ToString()))];
    }

    public async Task<IReadOnlyList<ArchivePaper>> MakeAsync(IssuedPaper issued, CancellationToken ct)
    {
        var (period, edition) = await FindAsync(issued.SubjectId, ct);
        var report = await reports.ReadForFileOwnerAsync(period, edition, ct);

        // The approval's number and a later edition come after the issue: they stand on the page, not in the file that was issued.
        var document = ReportDocument.Of(report with { ApprovalNumber = null, ApprovalOn = null, LatestEdition = edition, LatestIssued = edition });
        var name = ReportTitles.NameOf(period, edition);
        return
        [
            new($"{name}.hwpx", HwpxWriter.ContentType, HwpxWriter.Write(document)),
            new($"{name}.xlsx", XlsxWriter.ContentType, XlsxWriter.Write(document)),
        ];
    }

    private async Task<(ReportPeriod Period, int Edition)> FindAsync(long id, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var report = await db.Set<ReportSnapshot>().Where(report => report.Id == id).Select(report => new { report.Kind, report.PeriodStart, report.Edition }).SingleAsync(ct);
        return (new(report.Kind, report.PeriodStart), report.Edition);
    }
}
