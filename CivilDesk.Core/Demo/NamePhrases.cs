namespace CivilDesk.Core.Demo;

/// <summary>Of what invented names are made; a surname stands there as often as it is common.</summary>
internal sealed record NamePhrases(IReadOnlyList<string> Surnames, IReadOnlyList<string> Given);
