namespace CivilDesk.Core.Directives;

/// <summary>Which department helps, and by when if a day of its own was named.</summary>
public sealed record DepartmentSupport(string DepartmentCode, DateOnly? DueOn = null);
