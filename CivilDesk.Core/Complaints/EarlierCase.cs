using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>One line of the office's register from before CivilDesk: what came in, and how far it has got.</summary>
internal sealed record EarlierCase(string EarlierNumber, ComplaintIntake Intake, DateTimeOffset ReceivedAt)
{
    public int RepeatNumber { get; init; } = 1;

    public string? DepartmentCode { get; init; }

    public DateTimeOffset? AssignedAt { get; init; }

    public Outcome? Outcome { get; init; }

    public CaseProgress? Progress { get; init; }

    public string? Answer { get; init; }

    public string? RefusalReason { get; init; }

    public string? Remedy { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public DateTimeOffset? ProcessedAt { get; init; }

    public ReplyChannel? ReplyChannel { get; init; }

    public DateTimeOffset? RepliedAt { get; init; }

    /// <summary>기한 준수 as the old register says it; counted by the law's clock when it does not.</summary>
    public bool? WasOnTime { get; init; }

    public PetitionType Type => Intake.Type;
}
