namespace CivilDesk.Tests.Support;

/// <summary>Tests that start the alarm clock in this process, one class after the other: Hangfire keeps its log in a static.</summary>
[CollectionDefinition(nameof(HangfireCollection))]
public sealed class HangfireCollection;
