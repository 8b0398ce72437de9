using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>다수인관련민원 (법 제2조 제6호): five households and five signers, both.</summary>
public static class CollectiveRules
{
    public const int Households = 5, Persons = 5;

    public static bool IsCollective(int persons, int households) => persons >= Persons && households >= Households;

    /// <summary>Refuses to call a smaller group collective.</summary>
    public static void Require(int persons, int households)
    {
        if (!IsCollective(persons, households))
        {
            throw new DeskRuleException("complaint.not-collective", persons, households);
        }
    }
}
