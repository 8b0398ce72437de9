namespace CivilDesk.Core.Complaints;

/// <summary>회신: how the citizen was told, and what is planned after it.</summary>
public sealed record ReplyDetails(ReplyChannel Channel)
{
    /// <summary>When the citizen was really told, if that is entered later.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    public string? BackDateReason { get; init; }

    /// <summary>사후확인 예정일; the category's days after the reply when not given.</summary>
    public DateOnly? FollowUpOn { get; init; }

    /// <summary>The number in the office's electronic approval system.</summary>
    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentOn { get; init; }
}
