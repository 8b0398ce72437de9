namespace CivilDesk.Core.Demo;

/// <summary>A department's word on how far it is, or that it is done.</summary>
internal sealed record ProgressReport(DateTimeOffset At, string Text, bool AsksCompletion);
