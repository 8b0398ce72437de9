namespace CivilDesk.Core.Directives;

/// <summary>The ledger of promises of some months: all of them, by the month in which they were given, by lead department (null: not yet with one).</summary>
public sealed record PromiseSheet(
    DateOnly From, DateOnly To, PromiseTally All, IReadOnlyList<PromiseRow<DateOnly>> Months, IReadOnlyList<PromiseRow<string?>> Departments);
