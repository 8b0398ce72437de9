namespace CivilDesk.Core.Complaints;

/// <summary>A case that looks alike, why it does, and the answer that was given then.</summary>
public sealed record LikeCase(ComplaintRow Row, string? Answer, bool SamePetitioner, bool SameDong, bool SameCategory, int WordsShared, bool IsOpen)
{
    /// <summary>The same dong and category: perhaps a neighbour's word for the same thing.</summary>
    public bool SamePlace => SameDong && SameCategory;
}
