namespace CivilDesk.Core.Meetings;

/// <summary>부서 의견: what the department thinks before the mayor meets; entered by its officer or by the clerk who was told.</summary>
public sealed record DepartmentOpinion(string Text)
{
    /// <summary>The day on which the department said it; today when not given.</summary>
    public DateOnly? SaidOn { get; init; }

    public string? ExternalDocumentNumber { get; init; }
}
