using System.Text.Json;
using CivilDesk.Core.Documents;
using CivilDesk.Tests.WorkingTime;

namespace CivilDesk.Tests.Documents;

public sealed class DocumentFlowTests
{
    private static readonly JsonElement[] s_endings = [.. LawFiles.Read("document_format.json").GetProperty("end").EnumerateArray()];

    [Fact]
    public void A_text_ends_one_letter_before_its_end_mark()
    {
        var ending = s_endings.Single(ending => ending.TryGetProperty("in_", out _));

        Lines(new OutlineItem(1, ending.GetProperty("in_").GetString()!)).Should().EndWith("○ " + ending.GetProperty("out").GetString());
    }

    [Fact]
    public void Attachments_are_numbered_below_each_other_and_the_end_mark_follows_the_last()
    {
        var written = s_endings.Select(ending => ending.GetProperty("out").GetString()!).Single(text => text.StartsWith("붙임", StringComparison.Ordinal));
        var document = Report(new OutlineItem(1, "본문")) with { Attachments = ["처리현황표 1부.", "만족도 조사 결과 1부."] };

        string.Join('\n', Texts(document).TakeLast(2).Select(text => text.Line)).Should().Be(written);
    }

    [Fact]
    public void A_single_attachment_has_no_number() =>
        Texts(Report() with { Attachments = ["처리대장 1부."] }).Single().Line.Should().Be("붙임  처리대장 1부.  끝.");

    [Fact]
    public void Below_a_full_table_the_end_mark_stands_one_letter_from_the_left() =>
        Texts(Report(new Table([new("건수")], [new(1)]))).Single().Should().BeEquivalentTo(new { Role = TextRole.End, Line = "  끝." });

    [Fact]
    public void A_half_filled_table_has_이하_빈칸_and_no_end_mark() =>
        DocumentFlow.Of(Report(new Table([new("건수")], [new(1)]) { BlankRows = 1 })).Should().ContainSingle().Which.Should().BeOfType<FlowTable>();

    [Fact]
    public void Report_items_bear_the_special_marks_below_their_heading() =>
        Lines(new Heading("총괄"), new OutlineItem(1, "가"), new OutlineItem(2, "나"), new OutlineItem(3, "다")).Should().Equal("□ 총괄", "○ 가", "- 나", "ㆍ 다  끝.");

    [Fact]
    public void Numbered_items_count_anew_below_each_parent_and_one_alone_has_no_mark()
    {
        var plan = Report(
            new OutlineItem(1, "근거"),
            new OutlineItem(2, "법률"),
            new OutlineItem(2, "조례"),
            new OutlineItem(1, "방향"),
            new OutlineItem(2, "매주 면담"),
            new OutlineItem(3, "수요일"),
            new OutlineItem(3, "오후")) with { Marks = MarkScheme.Numbered };

        Texts(plan).Select(text => text.Mark).Should().Equal("1.", "가.", "나.", "2.", "", "1)", "2)");
    }

    [Fact]
    public void Chapters_tables_and_figures_are_numbered_through()
    {
        var table = new Table([new("건수")], [new(1)]);
        var flow = DocumentFlow.Of(Report(
            new Heading("개요", IsChapter: true), table with { Title = "가" }, table, new BarChart("나", "건", [new("교통", 1)]), new Heading("추이", IsChapter: true), table with { Title = "다", Unit = "건" }));

        flow.OfType<FlowText>().Where(text => text.Role is TextRole.Chapter).Select(text => text.Line).Should().Equal("Ⅰ. 개요", "Ⅱ. 추이");
        flow.OfType<FlowTable>().Select(part => part.Caption).Should().Equal("[표 1] 가", null, "[표 2] 다");
        flow.OfType<FlowTable>().Last().UnitNote.Should().Be("(단위: 건)");
        flow.OfType<FlowChart>().Single().Caption.Should().Be("[그림 1] 나");
    }

    private static OfficialDocument Report(params DocumentBlock[] blocks) => new()
    {
        Title = "보고",
        Office = "○○구",
        Department = "총무과",
        Date = new(2022, 9, 1),
        Summary = "요지",
        Keywords = ["직소민원"],
        Blocks = blocks,
    };

    private static IEnumerable<FlowText> Texts(OfficialDocument document) => DocumentFlow.Of(document).OfType<FlowText>();

    private static IEnumerable<string> Lines(params DocumentBlock[] blocks) => Texts(Report(blocks)).Select(text => text.Line);
}
