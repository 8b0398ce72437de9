using CivilDesk.Core.Documents;
using CivilDesk.Core.Documents.Charts;

namespace CivilDesk.Tests.Documents;

public sealed class SvgChartTests
{
    private const double Width = 640;

    public static TheoryData<string> Charts => [.. s_charts.Keys];

    private static readonly Dictionary<string, Chart> s_charts = SampleDocuments.All.SelectMany(sample => sample.Document.Blocks).OfType<Chart>().ToDictionary(chart => chart.Title);

    [Theory]
    [MemberData(nameof(Charts))]
    public void Nothing_stands_outside_the_picture(string title)
    {
        var drawing = SvgChart.Draw(s_charts[title], Width);

        drawing.Width.Should().Be(Width);
        drawing.Boxes.Should().NotContain(box => box.X < 0 || box.X + box.Width > Width + 0.01 || box.Y < 0 || box.Y + box.Height > drawing.Height + 0.01);
        Points(drawing).Should().OnlyContain(point => point.X >= 0 && point.X <= Width && point.Y >= 0 && point.Y <= drawing.Height);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_screen_reader_hears_every_figure(string title)
    {
        var chart = s_charts[title];
        var spoken = SvgChart.Draw(chart, Width) is var drawing ? string.Join(' ', drawing.Boxes.Select(box => box.Description).Concat(drawing.Dots.Select(dot => dot.Description)).Append(drawing.Description)) : "";

        foreach (var figure in chart.Numbers().Rows.SelectMany(row => row.Cells).Where(cell => cell.Value is long and > 0))
        {
            spoken.Should().Contain(figure.Text + chart.Unit);
        }
    }

    [Fact]
    public void A_bar_is_as_long_as_its_figure()
    {
        var drawing = SvgChart.Draw(new BarChart("분야", "건", [new("교통", 20), new("건축", 10), new("기타", 0)]), Width);

        drawing.Boxes[1].Width.Should().BeApproximately(drawing.Boxes[0].Width / 2, 0.001);
        drawing.Boxes[2].Width.Should().Be(0);
        drawing.Texts.Where(text => text.Role is ChartTextRole.Value).Select(text => text.Text).Should().Equal("20건", "10건", "0건");
    }

    [Fact]
    public void The_parts_of_a_bar_touch_each_other_and_make_the_whole()
    {
        var drawing = SvgChart.Draw(new StackedBarChart("결과", "건", ["가과", "나과"], [new("수용", 3, 1), new("불가", 1, null), new("이송", 4, 1)]), Width);

        drawing.Boxes.Select(box => box.Tone).Should().Equal(0, 1, 2, 0, 2);
        (drawing.Boxes[0].X + drawing.Boxes[0].Width).Should().BeApproximately(drawing.Boxes[1].X, 0.001);
        (drawing.Boxes[3].Width + drawing.Boxes[4].Width).Should().BeApproximately(drawing.Boxes.Take(3).Sum(box => box.Width) / 4, 0.001);
        drawing.Keys.Select(key => key.Name).Should().Equal("수용", "불가", "이송");
    }

    [Fact]
    public void A_gap_in_the_figures_breaks_the_line()
    {
        var drawing = SvgChart.Draw(new LineChart("추이", "건", ["1월", "2월", "3월", "4월"], [new("접수", 10, null, 30, 40)]), Width);

        drawing.Curves.Select(curve => curve.Points.Count).Should().Equal(1, 2);
        drawing.Dots.Should().HaveCount(3);
        drawing.Curves[1].Points[0].Y.Should().BeGreaterThan(drawing.Curves[1].Points[1].Y);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(42, 60, 20)]
    [InlineData(100, 100, 50)]
    [InlineData(1234, 1500, 500)]
    public void A_scale_ends_at_a_round_figure(double highest, double top, double step) => ChartScale.For(highest).Should().Be(new ChartScale(top, step));

    [Fact]
    public void The_shades_of_a_grid_say_what_they_stand_for()
    {
        var scale = new HeatScale(20);

        scale.Keys.Select(key => key.Name).Should().Equal("1~4", "5~8", "9~12", "13~16", "17~20");
        Enumerable.Range(0, 21).Select(n => scale.Step(n)).Should().BeInAscendingOrder();
        scale.Step(4).Should().Be(1);
        scale.Step(5).Should().Be(2);
        scale.Step(null).Should().Be(0);
        new HeatScale(3).Keys.Select(key => key.Name).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void A_chart_of_nothing_is_still_a_chart()
    {
        SvgChart.Draw(new BarChart("분야", "건", []), Width).Boxes.Should().BeEmpty();
        SvgChart.Draw(new LineChart("추이", "건", [], []), Width).Curves.Should().BeEmpty();
        SvgChart.Draw(new HeatGrid("분포", "건", "동", [], []), Width).Keys.Should().BeEmpty();
        HwpxWriter.Write(SampleDocuments.Plan with { Blocks = [new BarChart("분야", "건", []), new StackedBarChart("결과", "건", [], []), new LineChart("추이", "건", [], []), new HeatGrid("분포", "건", "동", [], [])] }).Should().NotBeEmpty();
        XlsxWriter.Write(SampleDocuments.Plan with { Blocks = [new BarChart("분야", "건", [])] }).Should().NotBeEmpty();
    }

    private static IEnumerable<ChartPoint> Points(ChartDrawing drawing) =>
        drawing.Curves.SelectMany(curve => curve.Points).Concat(drawing.Dots.Select(dot => dot.At)).Concat(drawing.Texts.Select(text => text.At)).Concat(drawing.Rules.SelectMany(rule => new[] { rule.From, rule.To }));
}
