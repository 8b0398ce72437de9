namespace CivilDesk.Core.Demo;

/// <summary>Orders on a case, the mayor's words, and how departments report on them.</summary>
internal sealed record DirectivePhrases(
    IReadOnlyList<string> Orders, IReadOnlyList<MayorsWord> Words, IReadOnlyList<string> Progress, IReadOnlyList<string> Behind, IReadOnlyList<string> Done);
