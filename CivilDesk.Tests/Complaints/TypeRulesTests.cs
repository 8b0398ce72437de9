using CivilDesk.Core.Complaints;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.Complaints;

public sealed class TypeRulesTests
{
    [Theory]
    [InlineData("부당한 과태료를 물었습니다", PetitionType.Grievance, "부당")]
    [InlineData("이 조항의 유권해석을 구합니다", PetitionType.InquiryLaw, "유권해석")]
    [InlineData("지원금 신청 방법을 알려 주세요", PetitionType.InquiryProcedure, "신청 방법")]
    [InlineData("횡단보도를 신설해 주세요", PetitionType.Suggestion, "신설")]
    public void The_citizens_own_word_decides_and_is_named(string story, PetitionType type, string word) =>
        TypeRules.Propose(null, story, null, "road-lighting").Should().Be(new TypeProposal(type, TypeReason.Word, word));

    [Fact]
    public void Harm_comes_before_a_suggestion_because_its_period_is_shorter() =>
        TypeRules.Propose("개선을 건의합니다", "그동안 피해가 컸습니다", null, null).Type.Should().Be(PetitionType.Grievance);

    [Fact]
    public void Without_a_word_a_nuisance_of_daily_life_is_another_petition() =>
        TypeRules.Propose("보안등이 꺼졌습니다", "어둡습니다", null, "road-lighting").Should().Be(new TypeProposal(PetitionType.Other, TypeReason.Category));

    [Fact]
    public void When_nothing_says_otherwise_it_is_a_grievance() =>
        TypeRules.Propose(null, null, null, "code-of-the-office").Should().Be(new TypeProposal(PetitionType.Grievance, TypeReason.Usual));
}
