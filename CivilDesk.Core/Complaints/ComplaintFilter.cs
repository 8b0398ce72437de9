using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the register is asked for; all that is given must hold.</summary>
public sealed record ComplaintFilter
{
    public ComplaintView View { get; init; }

    /// <summary>A number, a phone or its last four digits, a name, or a word of title or story.</summary>
    public string? Text { get; init; }

    public ComplaintStatus? Status { get; init; }

    public string? CategoryCode { get; init; }

    public string? DongCode { get; init; }

    public string? DepartmentCode { get; init; }

    public string? ChannelCode { get; init; }

    public Outcome? Outcome { get; init; }

    public PetitionType? Type { get; init; }

    public DateOnly? ReceivedFrom { get; init; }

    public DateOnly? ReceivedTo { get; init; }

    public DateOnly? ProcessedFrom { get; init; }

    public DateOnly? ProcessedTo { get; init; }

    public long? PetitionerId { get; init; }

    public CaseProgress? Progress { get; init; }

    public DateOnly? DueFrom { get; init; }

    public DateOnly? DueTo { get; init; }

    public DateOnly? RepliedFrom { get; init; }

    public DateOnly? RepliedTo { get; init; }

    public bool? WasOnTime { get; init; }

    public bool? IsCollective { get; init; }

    public bool? HasConflict { get; init; }

    /// <summary>반복민원만, or only what stands alone.</summary>
    public bool? IsRepeat { get; init; }
}
