namespace CivilDesk.Core.Complaints;

/// <summary>What a supporting department was asked and answered.</summary>
public sealed record PartLine(
    long Id, string DepartmentCode, string Question, DateOnly DueOn, DateOnly? FirstDueOn, string? Answer, DateTimeOffset AskedAt, DateTimeOffset? AnsweredAt);
