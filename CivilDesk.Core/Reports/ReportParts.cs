using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>The pieces that the monthly report and the half-year analysis are made of; each number stands in one place only.</summary>
internal sealed class ReportParts(PeriodReport report)
{
    private const string Item = "구분", Total = "계", Cases = "건";

    private ReportFigures Figures => report.Figures;

    private bool IsHalf => report.Period.Kind is ReportKind.HalfYear;

    private string Now => IsHalf ? "당기" : "당월";

    private string Before => IsHalf ? "전반기" : "전월";

    private string YearBefore => IsHalf ? "전년 동기" : "전년 동월";

    /// <summary>What a box says, a sentence to a line.</summary>
    public IEnumerable<DocumentBlock> Sentences(ReportSection section, int level = 1) =>
        report.Sentences.Where(sentence => sentence.Section == section && sentence.Text.Length > 0).Select(sentence => new OutlineItem(level, sentence.Text));

    public Table Flow() => new(
        [new(Item, 1.6), new("이월"), new("접수"), new(Total), new("처리"), new("회신"), new("처리중"), new("장기"), new("기한\n경과"), new("처리율", 1.2), new("준수율", 1.2)],
        [
            FlowRow(Now, line => line.Value), FlowRow(Before, line => line.Previous), FlowRow(YearBefore, line => line.YearBefore), FlowRow("연누계", line => line.YearToDate),
        ])
    {
        Title = "처리현황",
        Unit = "건, %",
        Notes = ["처리율은 처리 기준, 준수율은 회신 기준이며 나머지 기준은 용어 및 집계기준에 따름"],
    };

    public Table Contacts() => new(
        [new(Item, 1.4), new("구청장\n면담"), new("현장확인"), new(Total), new("지시"), new("지시\n완료"), new("지시\n추진중"), new("지시 기한\n경과", 1.2)],
        [
            ContactRow(Now, line => line.Value), ContactRow(Before, line => line.Previous), ContactRow(YearBefore, line => line.YearBefore), ContactRow("연누계", line => line.YearToDate),
        ])
    {
        Title = "면담·현장확인·지시사항",
        Unit = Cases,
        Notes = [HeadlineNote()],
    };

    public Table Time() => new(
        [new(Item, 1.4), new("처리"), new("평균\n소요일"), new("가운데\n소요일"), new("회신"), new("기한 내\n회신"), new("준수율"), new("이송"), new("2회 이상\n이송", 1.2), new("연장")],
        [TimeRow(Now, line => line.Value), TimeRow(Before, line => line.Previous), TimeRow(YearBefore, line => line.YearBefore), TimeRow("연누계", line => line.YearToDate)])
    {
        Title = "처리기간·준수율·이송·연장",
        Unit = "건, 일, %",
        Notes = ["평균·가운데 소요일은 처리 기준, 준수율은 회신 기준임"],
    };

    public Table Outcomes()
    {
        var table = Figures.Table("byOutcome");
        return new(
            [new("처리결과", 3), new("처리"), new("비율"), new(Before), new("증감")],
            WithTotal(
                [.. table.Rows.Select(row => Compared(row.Name, table.Count(row, "processed"), Figures.Processed, table.Count(row, "processedPrevious")))],
                Compared(Total, table.Total("processed"), Figures.Processed, table.Total("processedPrevious"))))
        {
            Title = ReportTitles.Of(table.Key),
            Unit = "건, %",
        };
    }

    public Table Breakdown(string key)
    {
        var table = Figures.Table(key);
        return new(
            [new(Item, 2.6), new("이월"), new("접수"), new("비율"), new(Before + "\n접수"), new("증감"), new("처리"), new("처리중")],
            WithTotal([.. table.Rows.Select(row => Row(row.Name, column => table.Count(row, column)))], Row(Total, table.Total)))
        {
            Title = ReportTitles.Of(key),
            Unit = "건, %",
        };

        TableRow Row(string name, Func<string, int> count) => new(
            name, count("carriedOver"), count("received"), TableCell.Percent(count("received"), Figures.Received), count("receivedPrevious"), Change(count("received"), count("receivedPrevious")),
            count("processed"), count("inProgress"))
        { IsTotal = name == Total };
    }

    public Table Departments()
    {
        var table = Figures.Table("byDepartment");
        return new(
            [new("부서", 2.2), new("이월"), new("접수"), new("처리"), new("처리중"), new("기한\n경과"), new("이송"), new("회신"), new("준수율", 1.2), new("평균\n소요일", 1.2), new("가운데\n소요일", 1.2)],
            WithTotal(
                [.. table.Rows.Select(row => Row(row.Name, column => table.Count(row, column), Ranked(table, row, "averageDays"), Ranked(table, row, "medianDays")))],
                Row(Total, table.Total, Figures.Line("averageDays").Value, Figures.Line("medianDays").Value)))
        {
            Title = ReportTitles.Of(table.Key),
            Unit = "건, 일, %",
            Notes = [$"처리 {SentenceWriter.FewestToRank}건 미만인 부서는 소요일을 견주지 않음(-)", "부서는 기간 마지막 날의 주관부서임"],
        };

        TableRow Row(string name, Func<string, int> count, decimal? average, decimal? median) => new(
            name, count("carriedOver"), count("received"), count("processed"), count("inProgress"), count("late"), count("transferred"), count("replied"),
            TableCell.Percent(count("repliedOnTime"), count("replied")), TableCell.OneDecimal(average), TableCell.OneDecimal(median))
        { IsTotal = name == Total };
    }

    public Table DirectiveDepartments()
    {
        var table = Figures.Table("directivesByDepartment");
        string[] columns = ["directives", "directivesDone", "directivesOpen", "directivesLate"];
        return new(
            [new("부서", 2.6), new("지시"), new("완료"), new("추진중"), new("기한경과")],
            WithTotal(
                [.. table.Rows.Select(row => new TableRow([row.Name, .. columns.Select(column => (TableCell)table.Count(row, column))]))],
                TableRow.Total([Total, .. columns.Select(column => (TableCell)table.Total(column))])))
        {
            Title = ReportTitles.Of(table.Key),
            Unit = Cases,
        };
    }

    public Table Kinds() => new(
        [new(Item, 1.4), new("반복"), new("다수인"), new("갈등"), new("이송"), new("2회 이상\n이송"), new("연장"), new("수용곤란")],
        [KindRow(Now, line => line.Value), KindRow(Before, line => line.Previous), KindRow("연누계", line => line.YearToDate)])
    {
        Title = "반복·다수인·갈등·이송",
        Unit = Cases,
        Notes = ["반복·다수인·갈등은 접수 기준, 수용곤란은 처리 기준, 이송·연장은 발생 기준임"],
    };

    public Table Aftercare() => new(
        [new(Item, 1.4), new("사후\n확인"), new("해결\n확인"), new("재발"), new("재발률"), new("만족도\n조사"), new("응답"), new("응답률"), new("만족도\n(5점)")],
        [AftercareRow(Now, line => line.Value), AftercareRow(Before, line => line.Previous), AftercareRow("연누계", line => line.YearToDate)])
    {
        Title = "사후관리·만족도",
        Unit = "건, %, 점",
    };

    public Table ChosenCases(string title) => new(
        [new("연번", 0.6), new("건명", 2.6, TextAlignment.Left), new("요지", 2.8, TextAlignment.Left), new("처리내용", 3.2, TextAlignment.Left), new("결과", 1.1), new("향후", 1.5)],
        [.. report.Edits.Cases.Select((c, i) => new TableRow(i + 1, $"{c.Title}\n{c.Number}", c.Story, c.Answer, c.Result, c.Next))])
    {
        Title = title,
    };

    public Table Meetings() => new(
        [new("연번", 0.6), new("일시", 1.5), new("면담자", 1.1), new("내용", 3, TextAlignment.Left), new("배석", 1.4), new("결과·약속", 3, TextAlignment.Left), new("후속", 1)],
        [.. report.Content.Lists.Meetings.Select((m, i) => new TableRow(
            i + 1, Moment(m.At), m.Persons > 1 ? $"{m.Petitioner} 외 {m.Persons - 1}명" : m.Petitioner, m.Subject, m.Present, m.Result, m.Directives == 0 ? KoreanFormat.None : $"지시 {m.Directives}건"))])
    {
        Title = "구청장 면담 내역",
    };

    public Table Visits() => new(
        [new("연번", 0.6), new("일자", 1), new("장소", 2, TextAlignment.Left), new("목적", 2.2, TextAlignment.Left), new("확인 내용", 3.4, TextAlignment.Left), new("후속", 1)],
        [.. report.Content.Lists.Visits.Select((v, i) => new TableRow(
            i + 1, KoreanFormat.ShortDate(v.On), v.Place, v.Purpose, v.Seen, v.Directives == 0 ? KoreanFormat.None : $"지시 {v.Directives}건"))])
    {
        Title = "현장확인 내역",
    };

    public Table Directives() => new(
        [new("지시번호", 1.3), new("지시일", 1), new("내용", 3, TextAlignment.Left), new("주관", 1.4), new("추진상황", 2.6, TextAlignment.Left), new("완료예정", 1), new("상태", 1.1)],
        [.. report.Content.Lists.Directives.Select(d => new TableRow(
            d.Number.ToString(), KoreanFormat.ShortDate(d.OrderedOn), d.Text, d.Department, d.Progress, d.DueOn is { } due ? KoreanFormat.ShortDate(due) : KoreanFormat.None, d.Status))])
    {
        Title = "지시사항 추진상황",
        Notes = ["추진상황과 상태는 기준일시 현재임"],
    };

    public Table Late() => CaseTable("기한경과 민원", report.Content.Lists.Late, "경과일", "late", showsReview: false);

    public Table LongTerm() => CaseTable("장기 민원", report.Content.Lists.LongTerm, "접수 후", "longTerm", showsReview: true);

    public Table Refusals() => new(
        [new("접수번호", 1.2), new("건명", 2.8, TextAlignment.Left), new("부서", 1.5), new("사유", 5, TextAlignment.Left)],
        [.. report.Content.Lists.Refusals.Select(c => new TableRow(c.Number.ToString(), c.Title, c.Department, c.Reason))])
    {
        Title = "수용곤란 민원과 사유",
        Notes = [.. Rest("notAcceptable", report.Content.Lists.Refusals.Count), .. report.Content.Lists.Refusals.Count > 0 ? (string[])["구제절차는 처리결과를 알릴 때 함께 안내함"] : []],
    };

    public Table Improvements() => new(
        [new("문제점", 4, TextAlignment.Left), new("개선과제", 4, TextAlignment.Left), new("담당", 1.5), new("기한", 1.5)],
        [.. report.Edits.Improvements.Select(item => new TableRow(item.Problem, item.Remedy, item.Owner, TableCell.Day(item.DueOn)))])
    {
        Title = "문제점 및 개선과제",
    };

    public Table Months()
    {
        var table = Figures.Table("byMonth");
        return new(
            [new(Item, 1.4), .. table.Columns.Select(column => new TableColumn(ReportMeasures.Find(column).Term.Replace("구청장 ", "", StringComparison.Ordinal)))],
            [.. table.Rows.Select(row => new TableRow([row.Name, .. table.Columns.Select(column => (TableCell)table.Count(row, column))]))])
        {
            Title = "월별 현황",
            Unit = Cases,
            Notes = ["처리중은 그 달 마지막 날 기준임"],
        };
    }

    public LineChart Trend()
    {
        var table = Figures.Table("byMonth");
        return new("월별 접수와 처리", Cases, [.. table.Rows.Select(row => row.Name)], [Series("접수", "received"), Series("처리", "processed"), Series("처리중", "inProgress")]);

        ChartSeries Series(string name, string column) => new(name, [.. table.Rows.Select(row => (double?)table.Count(row, column))]);
    }

    public BarChart CategoryBars()
    {
        var table = Figures.Table("byCategory");
        return new("분야별 접수", Cases, [.. table.Rows.OrderByDescending(row => table.Count(row, "received")).Select(row => new ChartValue(row.Name, table.Count(row, "received")))]);
    }

    public BarChart DayBars() => Bars("byDays", "processed", "처리기간 분포");

    public BarChart WeekdayBars() => Bars("byWeekday", "received", "요일별 접수");

    public HeatGrid Cross()
    {
        var cross = Figures.DongByCategory!;

        // Categories have long names and dongs short ones: the long ones stand at the side.
        return new("분야별 행정동 분포(접수)", Cases, "분야", [.. cross.Rows.Select(row => row.Name)], [.. cross.Columns.Select((column, at) => new ChartSeries(column.Name, [.. cross.Rows.Select(row => (double?)row.Values[at])]))]);
    }

    /// <summary>The office's published headlines changed what they count in their third month; the reader is told which way this one counts.</summary>
    private string HeadlineNote() => report.Headline is HeadlineForm.Together
        ? $"제목의 구청장 면담·현장확인 {Figures.MeetingsHeld + Figures.FieldVisits}건은 구청장 면담 {Figures.MeetingsHeld}건과 현장확인 {Figures.FieldVisits}건을 더한 것임"
        : $"제목의 구청장 면담 {Figures.MeetingsHeld}건에는 현장확인 {Figures.FieldVisits}건이 들어 있지 않음";

    public Definitions Definitions() => new([.. report.Content.Definitions, .. Standing()]);

    private IEnumerable<Definition> Standing()
    {
        yield return new("기준일시", KoreanFormat.DateAndTime(report.CountedAt));
        yield return new("상태", report.State switch
        {
            ReportState.Issued => $"확정({KoreanFormat.DateAndTime(report.IssuedAt!.Value)}). 대장이 바뀌어도 숫자는 그대로임",
            ReportState.Draft => "초안. 확정하기 전에는 숫자가 바뀔 수 있음",
            _ => "집계 중. 초안을 아직 만들지 않아 기준일시에 집계한 숫자임",
        });
        if (report.Edition > 1)
        {
            yield return new("수정본", $"제{report.Edition}판. {report.EditionReason}");
        }
    }

    private BarChart Bars(string key, string column, string title)
    {
        var table = Figures.Table(key);
        return new(title, Cases, [.. table.Rows.Select(row => new ChartValue(row.Name, table.Count(row, column)))]);
    }

    private Table CaseTable(string title, IReadOnlyList<CaseEntry> entries, string days, string figure, bool showsReview) => new(
        [new("접수번호", 1.2), new("건명", 3.4, TextAlignment.Left), new("부서", 1.5), new("접수일", 1.3), new(showsReview ? "검토일" : "처리기한", 1.3), new($"{days}\n(근무일)", 1)],
        [.. entries.Select(c => new TableRow(c.Number.ToString(), c.Title, c.Department, TableCell.Day(c.ReceivedOn), TableCell.Day(showsReview ? c.ReviewOn : c.DueOn), c.Days))])
    {
        Title = title,
        Notes = Rest(figure, entries.Count),
    };

    private string[] Rest(string figure, int shown) => Figures.Count(figure) > shown ? [$"모두 {Figures.Count(figure)}건 가운데 {shown}건을 실음"] : [];

    private TableRow FlowRow(string name, Func<FigureLine, decimal?> of) => new(
        [name, Cell("carriedOver", of), Cell("received", of), Sum(of, "carriedOver", "received"), .. Cells(of, "processed", "replied", "inProgress", "longTerm", "late", "processedRate", "onTimeRate")]);

    private TableRow ContactRow(string name, Func<FigureLine, decimal?> of) =>
        new([name, .. Cells(of, "meetings", "visits", "meetingsAndVisits", "directives", "directivesDone", "directivesOpen", "directivesLate")]);

    private TableRow TimeRow(string name, Func<FigureLine, decimal?> of) =>
        new([name, .. Cells(of, "processed", "averageDays", "medianDays", "replied", "repliedOnTime", "onTimeRate", "transferred", "bounced", "extended")]);

    private TableRow KindRow(string name, Func<FigureLine, decimal?> of) => new([name, .. Cells(of, "repeats", "collective", "conflicts", "transferred", "bounced", "extended", "notAcceptable")]);

    private TableRow AftercareRow(string name, Func<FigureLine, decimal?> of) =>
        new([name, .. Cells(of, "followUps", "followUpsResolved", "recurrences", "recurrenceRate", "satisfactionAsked", "satisfactionAnswers", "responseRate", "satisfaction")]);

    private IEnumerable<TableCell> Cells(Func<FigureLine, decimal?> of, params string[] keys) => keys.Select(key => Cell(key, of));

    private TableCell Cell(string key, Func<FigureLine, decimal?> of) => of(Figures.Line(key)) is not { } value ? TableCell.None : ReportMeasures.Find(key).Unit switch
    {
        FigureUnit.Percent => TableCell.Percent((decimal?)value),
        FigureUnit.WorkingDays or FigureUnit.Points => TableCell.OneDecimal(value),
        _ => (TableCell)(int)value,
    };

    private TableCell Sum(Func<FigureLine, decimal?> of, string one, string other) =>
        (of(Figures.Line(one)), of(Figures.Line(other))) is ({ } first, { } second) ? (TableCell)(int)(first + second) : TableCell.None;

    private TableRow Compared(string name, int now, int whole, int then) => new(name, now, TableCell.Percent(now, whole), then, Change(now, then)) { IsTotal = name == Total };

    private TableCell Change(int now, int then) => Figures.Line("received").Previous is null ? TableCell.None : TableCell.Change(now - then);

    private static decimal? Ranked(FigureTable table, FigureRow row, string column) => table.Count(row, "processed") >= SentenceWriter.FewestToRank ? table.Value(row, column) : null;

    private static string Moment(DateTimeOffset at) =>
        $"{KoreanFormat.ShortDate(Desk.DeskClock.DayOf(at))} {KoreanFormat.Time(TimeOnly.FromDateTime(Desk.DeskClock.InSeoul(at).DateTime))}";

    // Without a row there is nothing to add up: the table says 해당없음.
    private static IReadOnlyList<TableRow> WithTotal(IReadOnlyList<TableRow> rows, TableRow total) => rows.Count == 0 ? rows : [.. rows, total];
}
