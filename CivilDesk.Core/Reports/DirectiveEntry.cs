using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>One directive as the report lists it, as it stood when it was counted.</summary>
public sealed record DirectiveEntry(CaseNumber Number, DateOnly OrderedOn, string Text, string Department, string Progress, DateOnly? DueOn, string Status);
