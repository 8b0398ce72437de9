namespace CivilDesk.Core.Reports;

/// <summary>What a report names one by one, as it stood when it was counted. Numbers of persons are hidden in every text.</summary>
public sealed record ReportLists(
    IReadOnlyList<MeetingEntry> Meetings,
    IReadOnlyList<VisitEntry> Visits,
    IReadOnlyList<DirectiveEntry> Directives,
    IReadOnlyList<CaseEntry> Late,
    IReadOnlyList<CaseEntry> LongTerm,
    IReadOnlyList<CaseProposal> Proposals,
    IReadOnlyList<RefusalEntry> Refusals,
    IReadOnlyList<string> NextPlan)
{
    public static ReportLists Empty { get; } = new([], [], [], [], [], [], [], []);
}
