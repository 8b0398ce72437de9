namespace CivilDesk.Core.Timeline;

/// <summary>A case's one thread: its records across the ledgers, and all that happened to them in one line of time.</summary>
public sealed record CaseThread(IReadOnlyList<ThreadRecord> Records, IReadOnlyList<ThreadEvent> Events);
