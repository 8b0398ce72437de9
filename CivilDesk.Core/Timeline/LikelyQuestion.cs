using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Timeline;

/// <summary>A question that may come, and the record that it is about.</summary>
public sealed record LikelyQuestion(LikelyQuestionKind Kind, CaseLedger Ledger, CaseNumber Number);
