using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Directives;

/// <summary>One decision of a meeting or a visit as the screen shows it.</summary>
public sealed record DecisionLine(string Text, CaseNumber? DirectiveNumber, string? WhyNot);
