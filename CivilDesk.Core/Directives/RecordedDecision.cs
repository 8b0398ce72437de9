using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Directives;

/// <summary>A decision as it was written down, with the directive that came of it or the reason why none did.</summary>
public sealed class RecordedDecision
{
    public long Id { get; private set; }

    public required DirectiveSource Source { get; init; }

    public required long SourceId { get; init; }

    public required string Text { get; init; }

    public CaseNumber? DirectiveNumber { get; init; }

    public string? WhyNot { get; init; }
}
