namespace CivilDesk.Core.Demo;

/// <summary>Answers that fit every matter, and how a citizen begins who comes again.</summary>
internal sealed record AnswerPhrases(
    IReadOnlyList<string> Partly,
    IReadOnlyList<string> Alternative,
    IReadOnlyList<string> Guidance,
    IReadOnlyList<string> Referred,
    IReadOnlyList<string> Withdrawn,
    IReadOnlyList<string> Again);
