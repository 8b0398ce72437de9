using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CsCheck;

namespace CivilDesk.Tests.Pledge;

/// <summary>The 56, counted a second time in the slow and obvious way.</summary>
public sealed class IndicatorCountTests
{
    private static readonly PledgeTerm s_term = PledgeTerm.Of(new(2022, 7, 1));
    private static readonly PledgeIndicator s_reports = PledgeCardText.For(s_term).Indicators.Single(indicator => indicator.Key == PledgeIndicator.Reports);

    // Months and halves from two years before the term to two years after it, some of them more than once.
    private static readonly Gen<ReportPeriod[]> s_issued =
        Gen.OneOf(
            Gen.Select(Gen.Int[2020, 2028], Gen.Int[1, 12]).Select((year, month) => ReportPeriod.Month(year, month)),
            Gen.Select(Gen.Int[2020, 2028], Gen.Int[1, 2]).Select((year, half) => ReportPeriod.Half(year, half))).Array[0, 120];

    [Fact]
    public void Whatever_is_issued_each_covered_period_of_the_term_counts_once() => s_issued.Sample(issued =>
    {
        var progress = IndicatorCount.Of(s_reports, s_term, issued, []);

        progress.Target.Should().Be(56);
        progress.Done.Should().Be(Naive(issued, 2022, 2026)).And.BeLessThanOrEqualTo(56);
        progress.DoneByPeriod.Values.Sum().Should().Be(progress.Done);
        progress.DoneByHalf.Values.Sum().Should().Be(progress.Done);
        progress.DoneByPeriod["2023"].Should().Be(progress.DoneByHalf["2023H1"] + progress.DoneByHalf["2023H2"]).And.Be(Naive(issued, 2023, 2023));
    });

    [Fact]
    public void All_reports_of_the_term_are_fifty_six_of_fifty_six()
    {
        var progress = IndicatorCount.Of(s_reports, s_term, [.. s_term.Periods, .. s_term.Periods], []);

        (progress.Target, progress.Done).Should().Be((56, 56));
        progress.DoneByPeriod.Should().Equal(progress.TargetByPeriod).And.ContainInOrder(
            new("2022H2", 7), new KeyValuePair<string, int>("2023", 14), new KeyValuePair<string, int>("2024", 14), new KeyValuePair<string, int>("2025", 14), new KeyValuePair<string, int>("2026H1", 7));
        progress.DoneByHalf.Should().Equal(progress.TargetByHalf);
    }

    [Fact]
    public void Decembers_report_counts_for_Decembers_year_and_the_last_months_for_the_term() =>
        IndicatorCount.Of(s_reports, s_term, [ReportPeriod.Month(2022, 12), ReportPeriod.Month(2026, 6), ReportPeriod.Half(2026, 1)], []).DoneByPeriod
            .Should().Contain("2022H2", 1).And.Contain("2023", 0).And.Contain("2026H1", 2);

    [Fact]
    public void A_plan_counts_for_the_year_that_it_is_for()
    {
        var plans = PledgeCardText.For(s_term).Indicators.Single(indicator => indicator.Key == PledgeIndicator.Plans);
        PledgeRecordRow[] records =
        [
            new(1, 0, PledgeRecordKind.OperatingPlan, new(2022, 7, 4), 2022, "운영계획", null, null),
            new(2, 0, PledgeRecordKind.OperatingPlan, new(2022, 12, 20), 2023, "운영계획", null, null),
            new(3, 0, PledgeRecordKind.Press, new(2023, 3, 2), 2023, "보도", null, null),
        ];

        var progress = IndicatorCount.Of(plans, s_term, [], records);

        (progress.Target, progress.Done).Should().Be((5, 2));
        progress.DoneByPeriod.Should().Equal(new Dictionary<string, int> { ["2022H2"] = 1, ["2023"] = 1, ["2024"] = 0, ["2025"] = 0, ["2026H1"] = 0 });
    }

    private static int Naive(ReportPeriod[] issued, int fromYear, int toYear)
    {
        var count = 0;
        for (var year = fromYear; year <= toYear; year++)
        {
            for (var month = year == 2022 ? 7 : 1; month <= (year == 2026 ? 6 : 12); month++)
            {
                count += issued.Any(period => period.Kind is ReportKind.Monthly && period.Start.Year == year && period.Start.Month == month) ? 1 : 0;
            }

            for (var half = year == 2022 ? 2 : 1; half <= (year == 2026 ? 1 : 2); half++)
            {
                count += issued.Any(period => period.Kind is ReportKind.HalfYear && period.Start == new DateOnly(year, half == 1 ? 1 : 7, 1)) ? 1 : 0;
            }
        }

        return count;
    }
}
