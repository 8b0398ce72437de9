namespace CivilDesk.Core.WorkingTime;

/// <summary>What a due date is asked for: a case's clock, its legal type when known, and the instant from which the rest is counted.</summary>
public sealed record DeadlineQuestion(StatutoryClock Clock, PetitionType? Type, DateTimeOffset At);
