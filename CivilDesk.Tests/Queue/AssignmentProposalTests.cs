using CivilDesk.Core.Queue;

namespace CivilDesk.Tests.Queue;

public sealed class AssignmentProposalTests
{
    [Fact]
    public void Enough_similar_cases_with_a_clear_majority_speak_louder_than_the_code_table()
    {
        var proposal = From("roads", Cases(("parks", 4), ("roads", 2)));

        proposal.Should().BeEquivalentTo(new { DepartmentCode = "parks", Ground = ProposalGround.History, UsualDepartmentCode = "roads", Similar = 6, Supporting = 4 });
    }

    [Fact]
    public void When_both_say_the_same_both_are_named() =>
        From("roads", Cases(("roads", 5))).Ground.Should().Be(ProposalGround.UsualAndHistory);

    [Fact]
    public void Four_similar_cases_are_too_few_to_overrule_the_code_table() =>
        From("roads", Cases(("parks", 4))).Should().BeEquivalentTo(new { DepartmentCode = "roads", Ground = ProposalGround.Usual, Similar = 4 });

    [Fact]
    public void Half_is_no_majority() =>
        From("roads", Cases(("parks", 5), ("cleaning", 5))).DepartmentCode.Should().Be("roads");

    [Fact]
    public void Without_a_usual_department_the_few_cases_there_are_must_do() =>
        From(null, Cases(("parks", 2), ("roads", 1))).Should().BeEquivalentTo(new { DepartmentCode = "parks", Ground = ProposalGround.FewCases, Supporting = 2 });

    [Fact]
    public void A_retired_department_is_never_proposed() =>
        AssignmentProposal.From("roads", Cases(("parks", 9)), code => code is not ("roads" or "parks")).Should().BeEquivalentTo(new { DepartmentCode = (string?)null, Ground = ProposalGround.None });

    private static AssignmentProposal From(string? usual, IEnumerable<string> assigned) => AssignmentProposal.From(usual, assigned, _ => true);

    private static IEnumerable<string> Cases(params (string Department, int Count)[] cases) => cases.SelectMany(group => Enumerable.Repeat(group.Department, group.Count));
}
