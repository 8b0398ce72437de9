namespace CivilDesk.Core.Privacy;

internal sealed record KeyRingFile(
    string RingId,
    DateTimeOffset CreatedAt,
    string CurrentContactKey,
    IReadOnlyDictionary<string, string> ContactKeys,
    string IndexKey,
    string HistoryKey);
