using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>One late or long-term case as the report lists it.</summary>
/// <param name="Days">Working days past the due date; for a long-term one, since its receipt.</param>
public sealed record CaseEntry(CaseNumber Number, string Title, string Department, DateOnly ReceivedOn, DateOnly DueOn, DateOnly? ReviewOn, int Days);
