namespace CivilDesk.Core.Complaints;

/// <summary>What is known of a matter while it is being typed.</summary>
public sealed record SimilarQuestion(long? PetitionerId, string? DongCode, string? CategoryCode, string? Text);
