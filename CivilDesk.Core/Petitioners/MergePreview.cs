namespace CivilDesk.Core.Petitioners;

/// <summary>What a merge would join, before anybody decides; both cards in clear, which is written down.</summary>
public sealed record MergePreview(PetitionerCard Kept, PetitionerCard Gone, bool SamePhone, bool SameName, bool SameDong);
