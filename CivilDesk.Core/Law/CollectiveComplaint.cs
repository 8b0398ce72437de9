using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Law;

/// <summary>다수인관련민원 (법 제2조 제6호): at least five households and at least five signers in a common interest.</summary>
public static class CollectiveComplaint
{
    public const int Households = 5;

    public const int Signers = 5;

    public static bool Is(int households, int signers) => households >= Households && signers >= Signers;

    /// <summary>Refuses the mark for a smaller group.</summary>
    public static void Require(int households, int signers)
    {
        if (!Is(households, signers))
        {
            throw new DeskRuleException("collective.not-multi-party", Households, Signers);
        }
    }
}
