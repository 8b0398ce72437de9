using CivilDesk.Core.Reports;

namespace CivilDesk.Core.Pledge;

/// <summary>What is written down of a report that the office issued without CivilDesk.</summary>
/// <param name="DocumentNumber">문서번호 of the approval system.</param>
/// <param name="Processed">The headline's figures, where the paper had them.</param>
/// <param name="Headline">Whether the paper printed meetings and visits together.</param>
public sealed record OutsideReportDetails(
    ReportPeriod Period, DateOnly IssuedOn, string? DocumentNumber, int? Processed, int? MeetingsHeld, int? FieldVisits, HeadlineForm Headline, string? Note);
