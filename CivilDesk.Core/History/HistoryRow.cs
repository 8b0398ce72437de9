namespace CivilDesk.Core.History;

/// <summary>One line of the history as the auditor reads it: who, for whom, from where, what to which record, whose data.</summary>
public sealed record HistoryRow(
    long Sequence, DateTimeOffset At, long AccountId, string? Person, string? OnBehalfOf, string From, string Verb, string Subject, long? SubjectId, long? PetitionerId, string? Detail);
