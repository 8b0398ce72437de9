namespace CivilDesk.Core.Reports;

/// <summary>The days that something is counted over, both included.</summary>
public readonly record struct DayRange(DateOnly Start, DateOnly End)
{
    public bool Holds(DateOnly day) => day >= Start && day <= End;

    public bool Holds(DateOnly? day) => day is { } known && Holds(known);
}
