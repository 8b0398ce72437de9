namespace CivilDesk.Core.Directives;

/// <summary>What is ordered, of whom and until when.</summary>
public sealed record DirectiveOrder(string Text, DirectiveSource Source, long? SourceId, string DepartmentCode, DateOnly DueOn);
