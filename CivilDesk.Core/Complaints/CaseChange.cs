namespace CivilDesk.Core.Complaints;

/// <summary>수정 이력: one corrected field with its value before and after. Holds case text, so it lies beside the case and not in the history.</summary>
public sealed class CaseChange
{
    public long Id { get; private set; }

    public required long ComplaintId { get; init; }

    public required string Field { get; init; }

    public required string? Before { get; init; }

    public required string? After { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long By { get; init; }
}
