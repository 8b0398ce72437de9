namespace CivilDesk.Core.Directives;

/// <summary>The promises of one month (its first day) or of one department.</summary>
public sealed record PromiseRow<TKey>(TKey Key, PromiseTally Tally);
