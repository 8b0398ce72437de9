using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Timeline;

/// <summary>One record of a thread; ledger and number lead to its page.</summary>
public sealed record ThreadRecord(CaseLedger Ledger, long Id, CaseNumber Number, string Title);
