using CivilDesk.Core.Reports;

namespace CivilDesk.Core.Pledge;

/// <summary>그간 추진사항: the issued reports' lines in the published form, with what the office has made of them, and its own lines.</summary>
internal static class CardHistory
{
    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<CardHistoryLine> Of(PledgeCardText text, PledgeTerm term, IEnumerable<IssuedReport> issued)
    {
        var edits = text.HistoryEdits.ToDictionary(edit => edit.Period);
        return
        [
            .. text.HistoryEntries.Select(entry => new CardHistoryLine(entry.Month, entry.Text, null, null, IsLeftOut: false))
                .Concat(issued.Where(report => term.Holds(report.Period)).Select(report => Line(report, edits)))
                .OrderBy(line => line.Month),
        ];
    }

    /// <summary><c>7월 구청장 직소민원 처리결과 보고 (32건 처리 / 구청장 면담 4건)</c></summary>
    public static string Proposed(IssuedReport report)
    {
        var start = report.Period.Start;
        return report.Period.Kind is ReportKind.HalfYear
            ? $"{start.Year}년 {(start.Month == 1 ? "상" : "하")}반기 구청장 직소민원 분석 보고{Headline(report)}"
            : $"{start.Month}월 구청장 직소민원 처리결과 보고{Headline(report)}";
    }

    private static string Headline(IssuedReport report) => report.Headline is { } headline ? $" ({headline})" : "";

    private static CardHistoryLine Line(IssuedReport report, Dictionary<string, HistoryEdit> edits)
    {
        var (month, proposed, period) = (new DateOnly(report.IssuedOn.Year, report.IssuedOn.Month, 1), Proposed(report), report.Period.ToString());
        return edits.TryGetValue(period, out var edit)
            ? new(month, edit.Text ?? proposed, period, proposed, IsLeftOut: edit.Text is null)
            : new(month, proposed, period, proposed, IsLeftOut: false);
    }
}
