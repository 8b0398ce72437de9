using System.Text.Json;
using CivilDesk.Core.Documents;
using CivilDesk.Tests.WorkingTime;

namespace CivilDesk.Tests.Documents;

public sealed class ItemMarkTests
{
    private static readonly JsonElement s_law = LawFiles.Read("document_format.json");

    [Fact]
    public void The_eight_levels_follow_the_regulation() =>
        Enumerable.Range(1, ItemMark.NumberedLevels).Select(level => ItemMark.Numbered(level, 1)).Should().Equal(Strings("item_levels"));

    [Fact]
    public void The_special_marks_follow_the_regulation() =>
        Enumerable.Range(1, 4).Select(ItemMark.Special).Should().Equal(Strings("special_marks"));

    [Fact]
    public void After_하_come_거_너_더_through_the_single_vowels()
    {
        var next = s_law.GetProperty("ganada_after_ha").EnumerateArray().Select(mark => mark.GetString()!).TakeWhile(mark => mark.Length == 1).ToArray();

        next.Should().NotBeEmpty();
        Enumerable.Range(15, next.Length).Select(ItemMark.Syllable).Should().Equal(next);
        ItemMark.Syllable(14).Should().Be("하");
        ItemMark.Syllable(28).Should().Be("허");
        ItemMark.Syllable(29).Should().Be("고");
    }

    [Theory]
    [InlineData(7, 20, "⑳")]
    [InlineData(7, 21, "㉑")]
    [InlineData(7, 36, "㊱")]
    [InlineData(8, 14, "㉻")]
    [InlineData(2, 15, "거.")]
    [InlineData(5, 12, "(12)")]
    public void Long_lists_keep_their_marks(int level, int number, string mark) => ItemMark.Numbered(level, number).Should().Be(mark);

    private static string[] Strings(string list) => [.. s_law.GetProperty(list).EnumerateArray().Select(mark => mark.GetString()!)];
}
