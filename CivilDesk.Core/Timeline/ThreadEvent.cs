using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Timeline;

/// <summary>One thing that happened in a thread: when, to which record, by whom.</summary>
public sealed record ThreadEvent(
    long Sequence, DateTimeOffset At, CaseLedger Ledger, CaseNumber Number, string Verb, string Person, string? OnBehalfOf, string? Detail);
