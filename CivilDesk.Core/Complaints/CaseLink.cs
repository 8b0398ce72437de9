namespace CivilDesk.Core.Complaints;

/// <summary>One case points to an earlier one; decided by a person, never by likeness alone (법 제23조 제3항).</summary>
public sealed class CaseLink
{
    public long Id { get; private set; }

    public required long ComplaintId { get; init; }

    public required long EarlierId { get; init; }

    public required CaseLinkKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long By { get; init; }
}
