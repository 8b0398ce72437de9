namespace CivilDesk.Core.Demo;

/// <summary>What is written on the law's side roads: why a case goes on, waits, takes longer, leaves, and what citizens say afterwards.</summary>
internal sealed record LawPhrases(
    IReadOnlyList<string> TransferReasons,
    IReadOnlyList<string> Supplements,
    IReadOnlyList<string> Investigations,
    IReadOnlyList<string> Extensions,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> PartAnswers,
    IReadOnlyList<string> Reviews,
    IReadOnlyList<string> Reviewed,
    IReadOnlyList<string> AgencyAnswers,
    string PrivateDispute,
    string AppealPending,
    string RepeatClosed,
    string Returned,
    string Deemed,
    string NotAPetition,
    string Hearing,
    IReadOnlyList<string> Unhappy,
    IReadOnlyList<string> LeadersWords,
    IReadOnlyList<string> NotCarriedOut,
    IReadOnlyList<string> Recurred,
    IReadOnlyList<string> Cautions,
    IReadOnlyList<string> Agencies);
