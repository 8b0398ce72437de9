using CivilDesk.Core.Reports;

namespace CivilDesk.Core.Pledge;

/// <summary>One report that was issued before CivilDesk.</summary>
public sealed record OutsideReportRow(
    long Id, int Version, ReportPeriod Period, DateOnly IssuedOn, string? DocumentNumber, int? Processed, int? MeetingsHeld, int? FieldVisits, HeadlineForm Headline, string? HeadlineText, string? Note);
