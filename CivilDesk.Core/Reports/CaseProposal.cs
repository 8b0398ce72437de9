using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>A processed case that the desk proposes to tell of, and why: a meeting, a directive, a conflict, many signers.</summary>
public sealed record CaseProposal(CaseNumber Number, string Title, string Story, string Answer, string Result, string Next, IReadOnlyList<string> Grounds);
