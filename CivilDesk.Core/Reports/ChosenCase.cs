using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>주요 민원, 우수사례: a case that the team leader tells of, in the words of the report.</summary>
public sealed record ChosenCase(CaseNumber Number, string Title, string Story, string Answer, string Result, string Next);
