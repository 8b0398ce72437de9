namespace CivilDesk.Core.Demo;

/// <summary>What a supporting department is asked, and its answer.</summary>
internal sealed record PlannedPart(DateTimeOffset At, string Department, string Question, DateOnly DueOn)
{
    public DateTimeOffset? AnsweredAt { get; init; }

    public string Answer { get; init; } = "";
}
