namespace CivilDesk.Core.Queue;

/// <summary>How many of the similar cases one department got.</summary>
public sealed record DepartmentShare(string DepartmentCode, int Count);
