using CivilDesk.Core.Documents;

namespace CivilDesk.Tests.Documents;

public sealed class TableGridTests
{
    [Fact]
    public void A_table_without_rows_says_해당없음_across_its_width()
    {
        var grid = TableGrid.Lay(new([new("접수번호"), new("건명")], []));

        grid.Rows[1].Single().Should().BeEquivalentTo(new { Text = "해당없음", Column = 0, ColumnSpan = 2 });
    }

    [Fact]
    public void Columns_of_one_group_stand_under_one_heading()
    {
        var grid = TableGrid.Lay(new([new("구분"), new("수용") { Group = "처리" }, new("불가") { Group = "처리" }, new("계")], [new("당월", 1, 2, 3)]));

        grid.HeaderRows.Should().Be(2);
        grid.Rows[0].Select(cell => (cell.Text, cell.ColumnSpan, cell.RowSpan)).Should().Equal(("구분", 1, 2), ("처리", 2, 1), ("계", 1, 2));
        grid.Rows[1].Select(cell => (cell.Text, cell.Column)).Should().Equal(("수용", 1), ("불가", 2));
    }

    [Fact]
    public void A_cell_that_reaches_down_takes_the_place_of_the_next_rows_first()
    {
        var grid = TableGrid.Lay(new([new("구분"), new("일시")], [new(new TableCell("면담") { RowSpan = 2 }, "8. 10."), new("8. 24."), new("현장", "8. 17.")]));

        grid.Rows[2].Single().Should().BeEquivalentTo(new { Text = "8. 24.", Column = 1 });
        grid.Rows[3].Should().HaveCount(2);
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_refused()
    {
        TableColumn[] columns = [new("구분"), new("건수")];

        new Action(() => TableGrid.Lay(new(columns, [new("당월")]))).Should().Throw<InvalidOperationException>();
        new Action(() => TableGrid.Lay(new(columns, [new("당월", 1, 2)]))).Should().Throw<InvalidOperationException>();
        new Action(() => TableGrid.Lay(new(columns, [new(new TableCell("면담") { RowSpan = 2 }, 1)]))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_first_blank_row_of_a_form_says_이하_빈칸()
    {
        var grid = TableGrid.Lay(new([new("발언"), new("지시")], [new("인사", "없음")]) { BlankRows = 2 });

        grid.Rows.Skip(2).SelectMany(row => row).Select(cell => cell.Text).Should().Equal("이하 빈칸", "", "", "");
    }

    [Fact]
    public void Totals_labels_and_headings_know_what_they_are()
    {
        var grid = TableGrid.Lay(new([new("구분"), new("건수", 1, TextAlignment.Right)], [new(TableCell.Label("면담"), 3), TableRow.Total("계", 3)]));

        grid.Rows.Select(row => row.Select(cell => cell.Role)).Should().BeEquivalentTo(
            new[] { new[] { GridRole.Header, GridRole.Header }, [GridRole.Label, GridRole.Body], [GridRole.Total, GridRole.Total] }, options => options.WithStrictOrdering());
        grid.Rows[1][1].Alignment.Should().Be(TextAlignment.Right);
    }
}
