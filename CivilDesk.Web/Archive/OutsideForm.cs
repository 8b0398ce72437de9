using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;

namespace CivilDesk.Web.Archive;

/// <summary>A report from before CivilDesk while it is typed; a correction knows which entry it changes.</summary>
public sealed class OutsideForm
{
    public CommandId Command { get; } = CommandId.New();

    public OutsideReportRow? Corrects { get; private init; }

    public ReportKind Kind { get; set; } = ReportKind.Monthly;

    public int? Year { get; set; }

    /// <summary>The month, or the half: 1 and 2.</summary>
    public int? Part { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public string? DocumentNumber { get; set; }

    public int? Processed { get; set; }

    public int? MeetingsHeld { get; set; }

    public int? FieldVisits { get; set; }

    public HeadlineForm Headline { get; set; }

    public string? Note { get; set; }

    public OutsideReportDetails Details => new(Period, IssuedOn ?? default, DocumentNumber, Processed, MeetingsHeld, FieldVisits, Headline, Note);

    private ReportPeriod Period =>
        ReportPeriod.TryParse(string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{(Kind is ReportKind.HalfYear ? $"H{Part}" : $"-{Part:00}")}"), out var period)
            ? period
            : throw new DeskRuleException("outside.period-needed");

    public static OutsideForm Of(OutsideReportRow row) => new()
    {
        Corrects = row,
        Kind = row.Period.Kind,
        Year = row.Period.Start.Year,
        Part = row.Period.Kind is ReportKind.Monthly ? row.Period.Start.Month : row.Period.Start.Month == 1 ? 1 : 2,
        IssuedOn = row.IssuedOn,
        DocumentNumber = row.DocumentNumber,
        Processed = row.Processed,
        MeetingsHeld = row.MeetingsHeld,
        FieldVisits = row.FieldVisits,
        Headline = row.Headline,
        Note = row.Note,
    };
}
