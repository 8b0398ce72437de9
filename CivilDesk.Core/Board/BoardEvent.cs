using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Board;

/// <summary>What just happened, without a person: which case, where, about what.</summary>
public sealed record BoardEvent(long Sequence, DateTimeOffset At, string Verb, CaseNumber Number, string DongCode, string CategoryCode);
