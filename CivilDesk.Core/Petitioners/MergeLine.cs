namespace CivilDesk.Core.Petitioners;

/// <summary>One merge that stands and can be undone.</summary>
public sealed record MergeLine(long Id, long KeptId, long GoneId, string GoneName, string Reason, DateTimeOffset At);
