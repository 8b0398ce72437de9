namespace CivilDesk.Core.Directives;

/// <summary>Something the mayor promised in a meeting or on a visit: what, who, until when.</summary>
public sealed record Promise(string Text, string DepartmentCode, DateOnly DueOn);
