using CivilDesk.Core.Reports;

namespace CivilDesk.Web.Commands;

/// <summary>A report as one JSON document: every figure under its stable name, listed in the README.</summary>
internal static class ReportJson
{
    public static Dictionary<string, object?> Of(PeriodReport report)
    {
        var document = new Dictionary<string, object?>
        {
            ["period"] = report.Period.ToString(),
            ["kind"] = report.Period.Kind is ReportKind.HalfYear ? "halfYear" : "monthly",
            ["from"] = report.Period.Start,
            ["to"] = report.Period.End,
            ["state"] = report.State?.ToString().ToLowerInvariant(),
            ["edition"] = report.Edition,
            ["headline"] = report.HeadlineText,
        };
        foreach (var line in report.Figures.Lines)
        {
            document[line.Key] = line.Value;
        }

        document["meetingsHeld"] = report.Figures.MeetingsHeld;
        document["fieldVisits"] = report.Figures.FieldVisits;
        document["previous"] = Compared(report, line => line.Previous);
        document["yearBefore"] = Compared(report, line => line.YearBefore);
        document["yearToDate"] = Compared(report, line => line.YearToDate);
        document["n"] = report.Figures.Lines.Where(line => line.N is not null).ToDictionary(line => line.Key, line => line.N);
        foreach (var table in report.Figures.Tables)
        {
            document[table.Key] = table.Rows.Select(row => Row(table, row));
        }

        document["dongByCategory"] = report.Figures.DongByCategory?.Rows.Select(row => new
        {
            row.Code,
            row.Name,
            Received = report.Figures.DongByCategory.Columns.Select((column, i) => (column.Code, Value: row.Values[i])).ToDictionary(cell => cell.Code, cell => cell.Value),
        });
        document["sentences"] = report.Sentences.Where(sentence => sentence.Text.Length > 0).Select(sentence => new { sentence.Key, sentence.Section, sentence.Text, sentence.IsEdited });
        document["definitions"] = report.Content.Definitions;
        document["countedAt"] = report.CountedAt;
        document["issuedAt"] = report.IssuedAt;
        document["issuedBy"] = report.IssuedBy;
        document["seal"] = report.Seal;
        document["approvalNumber"] = report.ApprovalNumber;
        document["approvalOn"] = report.ApprovalOn;
        return document;
    }

    private static Dictionary<string, decimal?> Compared(PeriodReport report, Func<FigureLine, decimal?> value) => report.Figures.Lines.ToDictionary(line => line.Key, value);

    private static Dictionary<string, object?> Row(FigureTable table, FigureRow row)
    {
        var cells = new Dictionary<string, object?> { ["code"] = row.Code.Length == 0 ? null : row.Code, ["name"] = row.Name };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            cells[table.Columns[i]] = row.Values[i];
        }

        return cells;
    }
}
