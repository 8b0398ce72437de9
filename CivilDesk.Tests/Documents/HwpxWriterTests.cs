using System.Xml.Linq;
using CivilDesk.Core.Documents;
using CsCheck;

namespace CivilDesk.Tests.Documents;

public sealed class HwpxWriterTests
{
    private const int BodyWidth = 59528 - (2 * 5669);

    public static TheoryData<string> Names => [.. SampleDocuments.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_of_every_table_reads_back_as_it_was_meant(string name)
    {
        var document = Sample(name);

        var read = new HwpxReader(HwpxWriter.Write(document));

        var tables = read.Tables.Select(table => Told(table.Select(row => row.Select(cell => $"{cell.Text}|{cell.Columns}|{cell.Rows}"))));
        var meant = DocumentFlow.Of(document).OfType<FlowTable>().Select(table => Told(table.Grid.Rows.Select(row => row.Select(cell => $"{cell.Text}|{cell.ColumnSpan}|{cell.RowSpan}"))));
        tables.Should().ContainInOrder(meant);

        static string Told(IEnumerable<IEnumerable<string>> rows) => string.Join('\n', rows.Select(row => string.Join('\t', row)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_reads_back_with_its_mark_and_in_its_order(string name)
    {
        var document = Sample(name);

        var lines = new HwpxReader(HwpxWriter.Write(document)).Lines;

        lines.Should().ContainInOrder(DocumentFlow.Of(document).OfType<FlowText>().Select(text => text.Line.Trim()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_row_is_as_wide_as_its_table_and_no_table_is_wider_than_the_page(string name)
    {
        var document = Sample(name);

        foreach (var table in new HwpxReader(HwpxWriter.Write(document)).All("tbl"))
        {
            var size = table.Elements().First(element => element.Name.LocalName == "sz");
            var (columns, rows) = (HwpxReader.Number(table, "colCnt"), HwpxReader.Number(table, "rowCnt"));
            var covered = new int[rows, columns];
            var width = new int[rows];
            foreach (var cell in table.Descendants().Where(element => element.Name.LocalName == "tc"))
            {
                var (at, span, area) = (Child(cell, "cellAddr"), Child(cell, "cellSpan"), Child(cell, "cellSz"));
                for (var row = 0; row < HwpxReader.Number(span, "rowSpan"); row++)
                {
                    width[HwpxReader.Number(at, "rowAddr") + row] += HwpxReader.Number(area, "width");
                    for (var column = 0; column < HwpxReader.Number(span, "colSpan"); column++)
                    {
                        covered[HwpxReader.Number(at, "rowAddr") + row, HwpxReader.Number(at, "colAddr") + column]++;
                    }
                }
            }

            covered.Cast<int>().Should().OnlyContain(times => times == 1);
            width.Should().OnlyContain(sum => sum == HwpxReader.Number(size, "width"));
            HwpxReader.Number(size, "width").Should().BeLessThanOrEqualTo(document.IsLandscape ? 84188 - (2 * 5669) : BodyWidth);
        }
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        HwpxWriter.Write(SampleDocuments.MonthlyReport).Should().Equal(HwpxWriter.Write(SampleDocuments.MonthlyReport));

    [Fact]
    public void The_package_begins_with_its_type_stored_as_it_is()
    {
        var file = HwpxWriter.Write(SampleDocuments.MonthlyReport);

        new HwpxReader(file).Entries[0].Should().Be("mimetype");
        System.Text.Encoding.ASCII.GetString(file, 30, "mimetypeapplication/hwp+zip".Length).Should().Be("mimetypeapplication/hwp+zip");
    }

    [Fact]
    public void Title_summary_and_keywords_stand_in_the_documents_properties()
    {
        var document = SampleDocuments.MonthlyReport;

        var read = new HwpxReader(HwpxWriter.Write(document));

        var metadata = read.Parts["Contents/content.hpf"].Root!.Elements().First().Elements();
        metadata.First(element => element.Name.LocalName == "title").Value.Should().Be(document.Title);
        Meta("description").Should().Be(document.Summary);
        Meta("keyword").Should().Be(string.Join(", ", document.Keywords));
        read.Preview.Should().StartWith(document.Title).And.Contain(document.Summary);

        string Meta(string name) => metadata.First(element => (string?)element.Attribute("name") == name).Value;
    }

    [Fact]
    public void Letters_that_XML_cannot_hold_are_left_out_and_the_rest_stays()
    {
        var document = With(
            new OutlineItem(1, "제어\u0001문자와 \uD83D반쪽, 온전한 \uD83D\uDE00"),
            new Table([new("건명")], [new("표 안의 \u000B글자")]));

        var read = new HwpxReader(HwpxWriter.Write(document));

        read.Lines.Should().Contain("○ 제어문자와 반쪽, 온전한 \uD83D\uDE00  끝.".Replace("  끝.", ""));
        read.Tables.SelectMany(table => table).SelectMany(row => row).Should().Contain(cell => cell.Text == "표 안의 글자");
    }

    [Fact]
    public void Whatever_people_paste_into_a_cell_reads_back() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char['가', '힣'], Gen.Const('\r'), Gen.Const('\n'), Gen.Const('\t'), Gen.Const(' ')), 0, 40].Array[1, 6].Sample(
            texts =>
            {
                var document = With(new Table([new("건명")], [.. texts.Select(text => new TableRow(text))]));

                var read = new HwpxReader(HwpxWriter.Write(document)).Tables[^1].Skip(1).Select(row => row[0].Text);

                return read.SequenceEqual(texts.Select(text => string.Join('\n', XmlText.Lines(text)).Replace('\t', ' ')));
            },
            iter: 100);

    [Fact]
    public void A_heading_row_comes_back_on_every_page_and_a_long_table_may_run_over_it()
    {
        var tables = new HwpxReader(HwpxWriter.Write(SampleDocuments.Register(500))).All("tbl").ToArray();
        var register = tables.Single(table => HwpxReader.Number(table, "rowCnt") == 501);

        register.Attribute("repeatHeader")!.Value.Should().Be("1");
        register.Descendants().Where(element => element.Name.LocalName == "tc" && HwpxReader.Number(element, "header") == 1).Should().HaveCount(10);
        register.Descendants().First(element => element.Name.LocalName == "pos").Attribute("treatAsChar")!.Value.Should().Be("0");
    }

    [Fact]
    public void A_cell_grows_with_its_text()
    {
        var document = With(new Table([new("건명"), new("내용")], [new("짧음", string.Concat(Enumerable.Repeat("긴 문장이 이어짐. ", 40))), new("짧음", "짧음")]));

        var heights = new HwpxReader(HwpxWriter.Write(document)).All("tbl").Last().Descendants().Where(element => element.Name.LocalName == "cellSz").Select(size => HwpxReader.Number(size, "height")).ToArray();

        heights[2].Should().Be(heights[3]).And.BeGreaterThan(10 * heights[4] / 2);
    }

    [Fact]
    public void Every_shape_that_the_text_names_is_defined()
    {
        var read = new HwpxReader(HwpxWriter.Write(SampleDocuments.MonthlyReport));
        var header = read.Parts["Contents/header.xml"].Root!;

        References("paraPrIDRef").Should().BeSubsetOf(Defined("paraPr"));
        References("charPrIDRef").Should().BeSubsetOf(Defined("charPr"));
        References("borderFillIDRef").Should().BeSubsetOf(Defined("borderFill"));
        References("styleIDRef").Should().BeSubsetOf(Defined("style"));
        Defined("style").Should().OnlyHaveUniqueItems();
        header.Descendants().Where(element => element.Name.LocalName == "style").Select(style => style.Attribute("name")!.Value).Should().OnlyHaveUniqueItems();

        IEnumerable<string> References(string name) => read.Parts.Values.SelectMany(part => part.Descendants().Attributes(name)).Select(reference => reference.Value).Distinct();
        IEnumerable<string> Defined(string name) => header.Descendants().Where(element => element.Name.LocalName == name).Select(shape => shape.Attribute("id")!.Value);
    }

    [Fact]
    public void A_photo_lies_in_the_file_once_and_keeps_its_shape()
    {
        byte[] photo = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];
        var document = With(new Picture(photo, PictureFormat.Png, 1200, 800, "보도 침하 구간"), new Picture(photo, PictureFormat.Png, 1200, 800, "보수 후"));

        var read = new HwpxReader(HwpxWriter.Write(document));

        read.Entries.Where(entry => entry.StartsWith("BinData/", StringComparison.Ordinal)).Should().Equal("BinData/image1.png");
        read.Tables.SelectMany(table => table).SelectMany(row => row).Select(cell => cell.Text.Trim()).Should().Contain(["보도 침하 구간", "보수 후"]);
        var size = read.All("pic").First().Elements().First(element => element.Name.LocalName == "sz");
        (HwpxReader.Number(size, "width") / (double)HwpxReader.Number(size, "height")).Should().BeApproximately(1.5, 0.01);
    }

    [Fact]
    public void A_register_twice_as_long_takes_twice_the_work_and_no_more()
    {
        var (half, whole) = (SampleDocuments.Register(500), SampleDocuments.Register(1000));
        Work(half);

        // Memory asked for is the same on a busy machine; time is not.
        ((double)Work(whole) / Work(half)).Should().BeLessThan(2.5);

        static long Work(OfficialDocument document)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            HwpxWriter.Write(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static OfficialDocument Sample(string name) => SampleDocuments.All.Single(sample => sample.Name == name).Document;

    private static OfficialDocument With(params DocumentBlock[] blocks) => SampleDocuments.Plan with { Marks = MarkScheme.Report, Blocks = blocks, HasEndMark = false };

    private static XElement Child(XElement element, string name) => element.Elements().Single(child => child.Name.LocalName == name);
}
