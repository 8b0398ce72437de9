namespace CivilDesk.Core.Pledge;

/// <summary>One line of 그간 추진사항.</summary>
/// <param name="Month">The month in which it happened; a report stands in the month in which it was issued.</param>
/// <param name="Period">The report that it comes from, or null for the office's own.</param>
/// <param name="Proposed">What the report proposed, when it comes from one.</param>
/// <param name="IsLeftOut">Proposed, and left out by the office.</param>
public sealed record CardHistoryLine(DateOnly Month, string Text, string? Period, string? Proposed, bool IsLeftOut)
{
    public bool IsEdited => Proposed is not null && Proposed != Text;
}
