namespace CivilDesk.Core.Directives;

/// <summary>
/// How far the department is. Where it does not sign in, the clerk writes down what it said, when, and under which document number.
/// </summary>
public sealed record ProgressReport(string Text, bool AsksCompletion = false)
{
    /// <summary>추진율; a hundred when completion is asked, as before when not given.</summary>
    public int? Percent { get; init; }

    /// <summary>The day on which the department said it; today when not given.</summary>
    public DateOnly? SaidOn { get; init; }

    public string? ExternalDocumentNumber { get; init; }
}
