namespace CivilDesk.Core.Queue;

/// <summary>
/// The department proposed for a case and everything the proposal rests on, so that the team leader can judge it at a glance:
/// the code table's usual department, and what the similar cases of the last year got.
/// </summary>
public sealed record AssignmentProposal(string? DepartmentCode, ProposalGround Ground, string? UsualDepartmentCode, IReadOnlyList<DepartmentShare> Shares)
{
    /// <summary>Fewer similar cases than this prove nothing against the code table.</summary>
    public const int EnoughCases = 5;

    /// <summary>How many similar cases were looked at.</summary>
    public int Similar => Shares.Sum(share => share.Count);

    /// <summary>Of those, how many the proposed department got.</summary>
    public int Supporting => Shares.FirstOrDefault(share => share.DepartmentCode == DepartmentCode)?.Count ?? 0;

    /// <summary>The rule, open to everybody: enough similar cases with a clear majority first, then the code table, then the few cases there are.</summary>
    /// <param name="usual">The code table's department for the category.</param>
    /// <param name="assigned">The departments of the similar cases.</param>
    /// <param name="offered">Whether a case may be assigned there at all: retired departments are not offered.</param>
    public static AssignmentProposal From(string? usual, IEnumerable<string> assigned, Func<string, bool> offered)
    {
        List<DepartmentShare> shares =
        [
            .. assigned.GroupBy(code => code).Select(group => new DepartmentShare(group.Key, group.Count()))
                .OrderByDescending(share => share.Count).ThenBy(share => share.DepartmentCode, StringComparer.Ordinal),
        ];
        var (department, ground) = Choose(usual is not null && offered(usual) ? usual : null, shares, offered);
        return new(department, ground, usual, shares);
    }

    private static (string?, ProposalGround) Choose(string? usual, List<DepartmentShare> shares, Func<string, bool> offered)
    {
        var similar = shares.Sum(share => share.Count);
        var most = shares.Find(share => offered(share.DepartmentCode));
        if (most is not null && similar >= EnoughCases && most.Count * 2 > similar)
        {
            return (most.DepartmentCode, most.DepartmentCode == usual ? ProposalGround.UsualAndHistory : ProposalGround.History);
        }

        return usual is not null ? (usual, ProposalGround.Usual)
            : most is not null ? (most.DepartmentCode, ProposalGround.FewCases)
            : (null, ProposalGround.None);
    }
}
