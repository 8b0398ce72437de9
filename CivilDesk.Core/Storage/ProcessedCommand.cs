using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>A command that has been carried out, with the answer it got: a resend receives the same answer.</summary>
internal sealed class ProcessedCommand
{
    public required Guid CommandId { get; init; }

    public required long AccountId { get; init; }

    public required string Verb { get; init; }

    /// <summary>Null when the answer was a secret that is shown once.</summary>
    public required string? Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}
