using CivilDesk.Core.Documents;

namespace CivilDesk.Tests.Documents;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("보도 침하", 10, 1)]
    [InlineData("보도 침하 구간 정비 요청", 6.5, 3)]
    [InlineData("가나다라마바사아자차카타파하", 5, 3)]
    [InlineData("첫 줄\n둘째 줄", 10, 2)]
    [InlineData("\n", 10, 2)]
    public void Lines_break_between_words_and_within_a_word_that_is_too_long(string text, double width, int lines) =>
        TextWidth.Lines(text, width).Should().Be(lines);

    [Fact]
    public void A_wider_cell_never_needs_more_lines()
    {
        const string Text = "통학로 불법 주정차 단속 강화 및 안전 울타리 설치 <건의> & \"긴급\" https://example.invalid/아주긴주소";

        Enumerable.Range(2, 60).Select(width => TextWidth.Lines(Text, width)).Should().BeInDescendingOrder();
    }
}
