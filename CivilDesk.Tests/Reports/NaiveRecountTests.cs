using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Tests.Demo;

namespace CivilDesk.Tests.Reports;

/// <summary>Every figure of every report of the demonstration, against a clerk who counts record by record.</summary>
[Collection(DemoLedgerCollection.Name)]
public sealed class NaiveRecountTests(DemoLedger ledger)
{
    private ReportService Reports => ledger.Get<ReportService>();

    [Fact]
    public async Task Every_figure_of_every_report_is_what_a_count_by_hand_finds()
    {
        var clerk = await ledger.LookAsync(NaiveRecount.ReadAsync);
        var reports = await Reports.ListAsync(ledger.Leader, default);
        foreach (var period in reports.Select(report => report.Period))
        {
            var figures = (await Reports.ReadAsync(ledger.Leader, period, default)).Figures;

            Of(figures, line => line.Value).Should().BeEquivalentTo(clerk.Count(period.Start, period.End), "of {0}", period);
            Of(figures, line => line.YearToDate).Should().BeEquivalentTo(clerk.Count(period.YearToDate.Start, period.End), "of {0}, year to date", period);
            if (period.Previous().Start >= new DateOnly(2022, 7, 1))
            {
                Of(figures, line => line.Previous).Should().BeEquivalentTo(clerk.Count(period.Previous().Start, period.Previous().End), "before {0}", period);
            }

            if (period.YearBefore().Start >= new DateOnly(2022, 7, 1))
            {
                Of(figures, line => line.YearBefore).Should().BeEquivalentTo(clerk.Count(period.YearBefore().Start, period.YearBefore().End), "a year before {0}", period);
            }
        }
    }

    [Fact]
    public async Task Every_row_of_every_table_is_what_a_count_by_hand_finds()
    {
        var clerk = await ledger.LookAsync(NaiveRecount.ReadAsync);
        foreach (var period in (ReportPeriod[])[ReportPeriod.Month(2022, 9), ReportPeriod.Month(2023, 8), ReportPeriod.Half(2023, 1)])
        {
            var figures = (await Reports.ReadAsync(ledger.Leader, period, default)).Figures;
            foreach (var table in figures.Tables.Where(table => table.By is FigureDimension.Category or FigureDimension.Channel or FigureDimension.Dong or FigureDimension.Department))
            {
                foreach (var row in table.Rows)
                {
                    var counted = clerk.Count(
                        period.Start,
                        period.End,
                        c => row.Code == table.By switch
                        {
                            FigureDimension.Category => clerk.TopOf(c),
                            FigureDimension.Channel => c.ChannelCode,
                            FigureDimension.Dong => c.DongCode,
                            _ => NaiveRecount.DepartmentAt(c, period.End),
                        },
                        d => table.By is FigureDimension.Department && (d.DepartmentCode ?? "") == row.Code);
                    foreach (var column in table.Columns.Where(column => !column.EndsWith("Previous", StringComparison.Ordinal)))
                    {
                        table.Value(row, column).Should().Be(counted[column], "{0} {1} {2} {3}", period, table.Key, row.Name, column);
                    }
                }
            }

            foreach (var row in figures.Find("byMonth")?.Rows ?? [])
            {
                ReportPeriod.TryParseMonth(row.Code, out var month).Should().BeTrue();
                var counted = clerk.Count(month.Start, month.End);
                figures.Table("byMonth").Columns.Select(column => figures.Table("byMonth").Value(row, column)).Should().Equal(figures.Table("byMonth").Columns.Select(column => counted[column]), "{0}", row.Code);
            }
        }
    }

    [Fact]
    public async Task Every_cell_opens_exactly_as_many_records_as_it_says()
    {
        foreach (var period in (ReportPeriod[])[ReportPeriod.Month(2022, 9), ReportPeriod.Half(2023, 1)])
        {
            var figures = (await Reports.ReadAsync(ledger.Leader, period, default)).Figures;
            foreach (var line in figures.Lines.Where(line => ReportMeasures.Find(line.Key).Unit is FigureUnit.Cases))
            {
                (await BehindAsync(period, new(line.Key))).Should().Be((int)line.Value!, "{0} {1}", period, line.Key);
            }

            foreach (var (table, row, column) in figures.Tables.SelectMany(table => table.Rows.SelectMany(row => table.Columns, (row, column) => (table, row, column))))
            {
                if (ReportMeasures.TryFind(column) is { Unit: FigureUnit.Cases })
                {
                    (await BehindAsync(period, new(column, new FigurePlace(table.By, row.Code)))).Should().Be(table.Count(row, column), "{0} {1} {2} {3}", period, table.Key, row.Name, column);
                }
            }

            foreach (var (row, at) in figures.DongByCategory?.Rows.SelectMany(row => row.Values.Select((_, at) => (row, at))) ?? [])
            {
                (await BehindAsync(period, new("received", new(FigureDimension.Dong, row.Code), new FigurePlace(FigureDimension.Category, figures.DongByCategory!.Columns[at].Code))))
                    .Should().Be(row.Values[at]);
            }
        }
    }

    [Fact]
    public async Task An_ordinary_life_of_the_cases_changes_no_issued_report()
    {
        foreach (var period in (ReportPeriod[])[ReportPeriod.Month(2022, 7), ReportPeriod.Month(2023, 2), ReportPeriod.Half(2022, 2), ReportPeriod.Half(2023, 1)])
        {
            var report = await Reports.ReadAsync(ledger.Leader, period, default);

            var differences = await Reports.DifferencesAsync(ledger.Leader, report.Id!.Value, null, default);

            differences.SealHolds.Should().BeTrue();
            differences.Figures.Select(difference => $"{difference.Name} {difference.Issued} {difference.Now}").Should().BeEmpty("of {0}", period);
            differences.Cases.Should().BeEmpty("of {0}", period);
        }
    }

    private async Task<int> BehindAsync(ReportPeriod period, FigureCell cell) => (await Reports.BehindAsync(ledger.Leader, period, null, cell, 0, PageOf<CountedRow>.LargestPage, default)).Total;

    private static Dictionary<string, decimal?> Of(ReportFigures figures, Func<FigureLine, decimal?> value) => figures.Lines.ToDictionary(line => line.Key, value);
}
