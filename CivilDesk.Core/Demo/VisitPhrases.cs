namespace CivilDesk.Core.Demo;

/// <summary>Why the mayor goes somewhere and what there is to see: about a complaint, or by the mayor's own wish.</summary>
internal sealed record VisitPhrases(IReadOnlyList<string> Purposes, IReadOnlyList<string> Seen, IReadOnlyList<string> Promises, IReadOnlyList<OwnVisit> Own);
