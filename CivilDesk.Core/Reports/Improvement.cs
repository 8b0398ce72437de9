namespace CivilDesk.Core.Reports;

/// <summary>문제점과 개선과제, with who sees to it and until when.</summary>
public sealed record Improvement(string Problem, string Remedy, string Owner, DateOnly? DueOn);
