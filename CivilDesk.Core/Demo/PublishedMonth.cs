namespace CivilDesk.Core.Demo;

/// <summary>
/// A month whose figures the office has published; the demonstration tells just so many cases, meetings and visits.
/// </summary>
/// <param name="Month">Its first day.</param>
/// <param name="Processed">처리.</param>
/// <param name="Meetings">구청장 면담.</param>
/// <param name="Visits">현장확인: the office began to count them in the third month, together with the meetings.</param>
/// <param name="CarriedOn">Our own invention: received in this month, processed in the next.</param>
internal sealed record PublishedMonth(DateOnly Month, int Processed, int Meetings, int Visits, int CarriedOn)
{
    /// <summary>32건 / 면담 4건, 33건 / 면담 9건, 40건 / 면담·현장확인 5건.</summary>
    public static IReadOnlyList<PublishedMonth> All { get; } =
    [
        new(new(2022, 7, 1), 32, 4, 0, 8),
        new(new(2022, 8, 1), 33, 9, 0, 7),
        new(new(2022, 9, 1), 40, 3, 2, 9),
    ];
}
