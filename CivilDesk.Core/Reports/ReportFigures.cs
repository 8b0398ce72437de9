namespace CivilDesk.Core.Reports;

/// <summary>The figures of one month. Always: carried over + received − processed = in progress, in the sums and in every table.</summary>
public sealed record ReportFigures(
    int Received,
    int CarriedOver,
    int Processed,
    int InProgress,
    int MeetingsHeld,
    int FieldVisits,
    int Directives,
    IReadOnlyList<FigureRow> ByCategory,
    IReadOnlyList<FigureRow> ByDepartment,
    IReadOnlyList<FigureRow> ByChannel,
    IReadOnlyList<FigureRow> ByDong,
    IReadOnlyList<OutcomeRow> ByOutcome);
