namespace CivilDesk.Core.Petitioners;

/// <summary>연락처 변경 이력: what a card said before, sealed as it was; who changed it and when.</summary>
public sealed class ContactChange
{
    public long Id { get; private set; }

    public required long PetitionerId { get; init; }

    /// <summary>The field to which the sealed value is bound.</summary>
    public required string Field { get; init; }

    public required string? BeforeSealed { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long By { get; init; }
}
