using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>One extension as the case page shows it.</summary>
public sealed record ExtensionLine(
    long Id, StatutoryPeriod Length, ExtensionReason Reason, string Explanation, bool PetitionerConsents, DateOnly DueBefore, DateTimeOffset DecidedAt, DateTimeOffset? NotifiedAt);
