using CivilDesk.Core.Codes;
using CivilDesk.Core.Demo;

namespace CivilDesk.Tests.Demo;

public sealed class PhraseTests
{
    private readonly PhraseBook _book = new();

    [Theory]
    [InlineData("은솔시장[은/는] 붐빈다", "은솔시장은 붐빈다")]
    [InlineData("은솔로[은/는] 붐빈다", "은솔로는 붐빈다")]
    [InlineData("은솔로3길[으로/로] 간다", "은솔로3길로 간다")]
    [InlineData("달빛공원[으로/로] 간다", "달빛공원으로 간다")]
    [InlineData("‘재개발 구역 편입 요청’[과/와] 관련하여", "‘재개발 구역 편입 요청’과 관련하여")]
    public void A_particle_follows_the_sound_of_the_word_before_it(string template, string sentence) => Particles.Fit(template).Should().Be(sentence);

    [Fact]
    public void A_choice_of_the_title_holds_in_the_story()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var writer = new PhraseWriter(new Dice(seed));
            var choices = new Dictionary<int, int>();
            var title = writer.Write("<가로등|보안등|반사경> 고장", new Dictionary<string, string>(), choices, pins: true);
            var story = writer.Write("<가로등|보안등|반사경>이 꺼졌습니다", new Dictionary<string, string>(), choices);

            story.Should().StartWith(title[..3]);
        }
    }

    [Fact]
    public void Every_category_and_every_dong_has_its_words()
    {
        _book.Categories.Select(category => category.Category).Should()
            .BeEquivalentTo(DefaultCodes.Categories.Where(word => word.Parent is not null).Select(word => word.Code));
        _book.Dongs.Select(places => places.Dong).Should().BeEquivalentTo(DefaultCodes.Dongs.Select(word => word.Code));
    }

    [Fact]
    public void Every_month_has_something_to_bring_in_every_category() =>
        _book.Categories.Should().OnlyContain(category => Enumerable.Range(1, 12).All(month => category.Matters.Any(matter => matter.WeightIn(month) > 0)));

    [Fact]
    public void Every_department_that_is_named_exists()
    {
        var named = _book.Meetings.Own.Select(own => own.Department)
            .Concat(_book.Visits.Own.Select(own => own.Department))
            .Concat(_book.Directives.Words.Select(word => word.Department));

        named.Should().BeSubsetOf(DefaultCodes.Departments.Select(word => word.Code));
    }
}
