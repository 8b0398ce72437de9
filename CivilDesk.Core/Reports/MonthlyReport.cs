namespace CivilDesk.Core.Reports;

/// <summary>A month as it is read: the issued figures, the draft's, or a count of this moment when there is no draft yet.</summary>
/// <param name="Id">The stored report, or null for a month whose draft is not due yet.</param>
public sealed record MonthlyReport(
    ReportPeriod Period, long? Id, int Version, ReportState? State, HeadlineForm Headline, ReportFigures Figures, DateTimeOffset CountedAt, DateTimeOffset? IssuedAt, string? IssuedBy, string? Seal)
{
    /// <summary>As the office publishes it, in report Korean.</summary>
    public string HeadlineText => Headline is HeadlineForm.Together
        ? $"{Figures.Processed}건 처리 / 구청장 면담·현장확인 {Figures.MeetingsHeld + Figures.FieldVisits}건"
        : $"{Figures.Processed}건 처리 / 구청장 면담 {Figures.MeetingsHeld}건";
}
