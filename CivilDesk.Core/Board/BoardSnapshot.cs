namespace CivilDesk.Core.Board;

/// <summary>The board at one moment: numbers, places and subjects, no name and no title. Immutable and shared by every open board.</summary>
public sealed record BoardSnapshot(
    DateTimeOffset AsOf,
    int ReceivedToday,
    int InProgress,
    int Late,
    int AwaitingReply,
    MonthComparison Received,
    MonthComparison Processed,
    IReadOnlyList<BoardAppointment> Appointments,
    DirectiveTally Directives,
    IReadOnlyList<BoardShare> ByDong,
    IReadOnlyList<BoardShare> ByCategory,
    IReadOnlyList<TrendMonth> Trend,
    IReadOnlyList<BoardEvent> Latest);
