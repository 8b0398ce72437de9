namespace CivilDesk.Core.Storage;

/// <summary>
/// One thing to write down: the verb, the record, whose personal data it touched. The id is asked for late,
/// because a new record gets its id from the save. Detail never holds contact data.
/// </summary>
public sealed record HistoryNote(string Verb, string Subject, Func<long?> SubjectId, long? PetitionerId = null, string? Detail = null);
