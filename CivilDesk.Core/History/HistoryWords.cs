namespace CivilDesk.Core.History;

/// <summary>What the history's filter offers: people by account, and the verbs that occur.</summary>
public sealed record HistoryWords(IReadOnlyDictionary<long, string> People, IReadOnlyList<string> Verbs);
