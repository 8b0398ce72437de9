namespace CivilDesk.Core.Reports;

/// <summary>The days that something is counted over, both included.</summary>
public readonly record struct DayRange(DateOnly Start, DateOnly End)
{
    /// <summary>The last of the days that is over: what falls due after it is not late yet.</summary>
    public DateOnly LastOver { get; init; } = End;

    /// <summary>The days as they stand today; while they still run, today is not over.</summary>
    public DayRange AsOf(DateOnly today) => today > End ? this : this with { LastOver = today.AddDays(-1) };

    public bool Holds(DateOnly day) => day >= Start && day <= End;

    public bool Holds(DateOnly? day) => day is { } known && Holds(known);
}
