using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;

namespace CivilDesk.Tests.Pledge;

public sealed class PledgeTermTests
{
    private static readonly PledgeTerm s_term = PledgeTerm.Of(new(2022, 7, 1));

    [Fact]
    public void The_term_of_the_pledge_has_fifty_six_reports_seven_fourteen_fourteen_fourteen_seven()
    {
        s_term.ToString().Should().Be("2022-07..2026-06");
        s_term.Number.Should().Be(8);
        s_term.Periods.Should().HaveCount(56).And.OnlyHaveUniqueItems();
        s_term.Columns.Select(column => (column.Key, column.Title, s_term.Periods.Count(period => column.Holds(period.Start)))).Should().Equal(
            ("2022H2", "2022(하)", 7), ("2023", "2023", 14), ("2024", "2024", 14), ("2025", "2025", 14), ("2026H1", "2026(상)", 7));
        s_term.Halves.Select(half => s_term.Periods.Count(period => half.Holds(period.Start))).Should().Equal(7, 7, 7, 7, 7, 7, 7, 7);
    }

    [Fact]
    public void A_half_year_report_follows_the_month_that_ends_it() =>
        s_term.Periods.Skip(5).Take(3).Select(period => period.ToString()).Should().Equal("2022-12", "2022H2", "2023-01");

    [Theory]
    [InlineData("2026-06-30", "2022-07..2026-06")]
    [InlineData("2026-07-01", "2026-07..2030-06")]
    [InlineData("2022-06-30", "2018-07..2022-06")]
    public void Terms_change_on_a_first_of_July(string day, string term) => PledgeTerm.Of(DateOnly.Parse(day, null)).ToString().Should().Be(term);

    [Fact]
    public void A_mayor_elected_in_between_answers_for_the_periods_that_lie_in_the_term_whole()
    {
        PledgeTerm.TryParse("2024-10..2026-06", out var term).Should().BeTrue();

        term.Number.Should().BeNull();
        term.Columns.Select(column => column.Key).Should().Equal("2024-10..2024-12", "2025", "2026H1");
        term.Periods.Should().HaveCount(21 + 3).And.NotContain(ReportPeriod.Half(2024, 2));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2022-07")]
    [InlineData("2022-07..")]
    [InlineData("..2026-06")]
    [InlineData("2022-07...2026-06")]
    [InlineData("2022-07..2026-06..2030-06")]
    [InlineData("2022-13..2026-06")]
    [InlineData("2022-7..2026-6")]
    [InlineData("2026-06..2022-07")]
    [InlineData("2022-07-01..2026-06-30")]
    [InlineData("1022-07..2026-06")]
    [InlineData("2022-07..2032-07")]
    [InlineData("2022H2..2026H1")]
    [InlineData(" 2022-07..2026-06")]
    public void What_is_no_first_and_last_month_is_no_term(string? text) => PledgeTerm.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2022-07..2022-07", 1)]
    [InlineData("2022-07..2026-06", 56)]
    [InlineData("2022-07..2032-06", 140)]
    public void A_term_may_have_one_month_and_ten_years(string text, int periods)
    {
        PledgeTerm.TryParse(text, out var term).Should().BeTrue();
        term.Periods.Should().HaveCount(periods);
    }
}
