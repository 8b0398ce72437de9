namespace CivilDesk.Core.Complaints;

/// <summary>One handing over to a department.</summary>
public sealed record TransferLine(DateTimeOffset At, string? FromDepartment, string ToDepartment, string? Reason);
