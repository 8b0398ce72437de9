namespace CivilDesk.Core.Pledge;

/// <summary>What is written down of a plan, an article, a survey or a hearing.</summary>
/// <param name="On">When it was made, printed or held.</param>
/// <param name="Year">The year that a plan is for; others belong to the year of their day.</param>
/// <param name="Source">The newspaper, the place, who was asked.</param>
public sealed record PledgeRecordDetails(PledgeRecordKind Kind, DateOnly On, int? Year, string Title, string? Source, string? Note);
