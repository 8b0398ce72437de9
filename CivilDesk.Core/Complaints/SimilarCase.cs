namespace CivilDesk.Core.Complaints;

/// <summary>A case that may be about the same matter: the same person's (반복민원), or of the same dong and category (중복민원).</summary>
public sealed record SimilarCase(ComplaintRow Row, bool SamePetitioner);
