using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>Counts a period by its definitions. Reads only the cases that the period touches.</summary>
internal static class ReportCount
{
    public static async Task<ReportFigures> CountAsync(DeskDb db, ReportPeriod period, CancellationToken ct)
    {
        var (from, to) = (period.Start, period.End);
        var cases = await db.Set<Complaint>().AsNoTracking().Counted()
            .Where(c => c.ReceivedOn <= to && (c.ProcessedOn == null || c.ProcessedOn >= from))
            .Select(c => new CountedCase(
                c.CategoryCode, c.DepartmentCode, c.ChannelCode, c.DongCode, c.ReceivedOn >= from, c.ProcessedOn != null && c.ProcessedOn <= to ? c.Outcome : null))
            .ToListAsync(ct);
        var book = await CodeService.ReadAsync(db, ct);
        return new(
            cases.Count(c => c.IsNew),
            cases.Count(c => !c.IsNew),
            cases.Count(c => c.Outcome is not null),
            cases.Count(c => c.Outcome is null),
            await db.Set<Meeting>().CountAsync(m => m.HeldOn >= from && m.HeldOn <= to, ct),
            await db.Set<FieldVisit>().CountAsync(v => v.CarriedOutOn >= from && v.CarriedOutOn <= to, ct),
            await db.Set<Directive>().CountAsync(d => d.OrderedOn >= from && d.OrderedOn <= to, ct),
            Table(cases, book, CodeList.Category, c => book.TopCategory(c.CategoryCode)),
            Table(cases, book, CodeList.Department, c => c.DepartmentCode),
            Table(cases, book, CodeList.Channel, c => c.ChannelCode),
            Table(cases, book, CodeList.Dong, c => c.DongCode),
            [.. cases.Where(c => c.Outcome is not null).GroupBy(c => c.Outcome!.Value).OrderBy(g => g.Key).Select(g => new OutcomeRow(g.Key, g.Count()))]);
    }

    private static IReadOnlyList<FigureRow> Table(IReadOnlyList<CountedCase> cases, CodeBook book, CodeList list, Func<CountedCase, string?> code) =>
    [
        .. cases.GroupBy(code)
            .Select(group => new FigureRow(
                group.Key,
                book.Find(list, group.Key)?.Name ?? group.Key ?? "",
                group.Count(c => c.IsNew),
                group.Count(c => !c.IsNew),
                group.Count(c => c.Outcome is not null),
                group.Count(c => c.Outcome is null)))
            .OrderBy(row => row.Code is null)
            .ThenBy(row => book.Find(list, row.Code)?.Order ?? int.MaxValue)
            .ThenBy(row => row.Code, StringComparer.Ordinal),
    ];

    private sealed record CountedCase(string CategoryCode, string? DepartmentCode, string ChannelCode, string DongCode, bool IsNew, Outcome? Outcome);
}
