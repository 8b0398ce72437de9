using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Pledge;

/// <summary>공약 관리카드 as the office publishes it: the card's own order, counted figures beside the targets.</summary>
public static class PledgeCardDocument
{
    public const string Title = "공약 관리카드";

    private const string Item = "구분", Target = "목표", Done = "실적", Sum = "계", YearGroup = "연도별", HalfGroup = "반기별";

    /// <summary>What the file is called: <c>공약 관리카드(2022. 7.~2026. 6.)</c>.</summary>
    public static string NameOf(PledgeTerm term) => $"{Title}({KoreanFormat.Month(term.Start)}~{KoreanFormat.Month(term.End)})";

    /// <param name="stageWord">The office's Korean word for a stage.</param>
    /// <param name="kindWord">The office's Korean word for a record's kind.</param>
    public static OfficialDocument Of(PledgeView view, Func<ImplementationStage, string> stageWord, Func<PledgeRecordKind, string> kindWord)
    {
        var (text, reports) = (view.Text, view.Reports);
        return new()
        {
            Title = Title,
            Office = view.Names.Letterhead,
            Department = view.Names.Team,
            Date = DeskClock.DayOf(view.At),
            Summary = $"'{text.Title}' 공약의 목표와 추진 실적을 {KoreanFormat.Date(DeskClock.DayOf(view.At))} 기준으로 정리함. "
                + $"운영결과 보고는 목표 {KoreanFormat.Count(reports.Target, "회")} 중 {KoreanFormat.Count(reports.Done, "회")}를 마쳤음.",
            Keywords = ["공약", "관리카드", "확인지표", "직소민원", "소통민원실"],
            HasEndMark = false,
            Blocks =
            [
                Head(text, stageWord(text.Stage)),
                new Heading("현황"), .. Lines(text.Situation),
                new Heading("정책목표"), .. Lines(text.Goals),
                new Heading("정책개요"), .. Outline(text),
                new Heading("연차별 추진계획"), Rates(view), .. Roadmap(text), .. text.YearlyPlan.Select(line => new OutlineItem(1, line)),
                new Heading("연차별 투자계획"), Investment(view),
                new Heading("공약달성 확인지표"), Indicators(view), Halves(reports, view.Term), new Note("보고 실적은 보고한 날이 아니라 보고의 대상 기간으로 세며, 한 기간은 한 번만 셈"),
                new Heading("주민참여 및 소통"), .. text.ParticipationPlan.Select(line => new OutlineItem(1, line)), Participation(view, kindWord), Records(view, kindWord),
                new Heading("그간 추진사항"), History(view),
                new Heading("문제점 및 대책"), .. Lines(text.Problems),
                new Heading("기대효과"), .. Lines(text.Effects),
            ],
        };
    }

    private static Table Head(PledgeCardText text, string stage) => new(
        [new("항목", 1.3), new("값", 2.5), new("항목", 1.2), new("값", 2.1), new("항목", 1.2), new("값", 1.9)],
        [
            new(TableCell.Label("관리번호"), Known(text.Number), TableCell.Label("신규 여부"), Known(text.Novelty), TableCell.Label("완료시기"), Known(text.Timing)),
            new(TableCell.Label("사업명"), new TableCell(text.Title) { ColumnSpan = 5 }),
            new(TableCell.Label("사업기간"), Known(text.Duration), TableCell.Label("예산"), Known(text.Budget), TableCell.Label("사업주체"), Known(text.Carrier)),
            new(TableCell.Label("이행단계"), stage, TableCell.Label("추진상황"), Known(text.Progress), TableCell.Label("주관부서"), Known(text.Department)),
            new(TableCell.Label("중앙(광역) 도움 필요성"), new TableCell(text.CentralHelp.Length > 0 ? text.CentralHelp : KoreanFormat.None) { ColumnSpan = 5 }),
        ])
    {
        HasHeader = false,
    };

    private static IEnumerable<DocumentBlock> Outline(PledgeCardText text)
    {
        foreach (var (name, value) in new[] { ("기간", text.OutlinePeriod), ("위치", text.Location), ("규모", text.Size), ("총사업비", text.Cost) }.Where(fact => fact.Item2.Length > 0))
        {
            yield return new OutlineItem(1, $"{name}: {value}");
        }

        if (text.Content.Count > 0)
        {
            yield return new OutlineItem(1, "내용");
        }

        foreach (var line in text.Content)
        {
            yield return new OutlineItem(2, line);
        }
    }

    private static Table Rates(PledgeView view) => new(
        [new(Item, 1.5), .. view.Term.Columns.Select(column => new TableColumn(column.Title))],
        [new([TableCell.Label("추진 목표율"), .. view.Term.Columns.Select(column => view.Text.Rates.TryGetValue(column.Key, out var rate) ? new TableCell($"{rate}%") { Value = rate, Unit = "%" } : TableCell.None)])])
    {
        Title = "추진 목표율",
    };

    // Illegible in the source, and nobody may invent it: printed once the office has written it.
    private static IEnumerable<DocumentBlock> Roadmap(PledgeCardText text) =>
        text.Roadmap.Count == 0 ? [] : [new OutlineItem(1, "분기별 로드맵"), .. text.Roadmap.Select(line => new OutlineItem(2, line))];

    private static Table Investment(PledgeView view)
    {
        var columns = view.Term.Columns;
        var rows = view.Text.Investment;
        TableRow Row(string name, Func<TermSpan, int> amount, bool isTotal = false) =>
            new([TableCell.Label(name), columns.Sum(amount), .. columns.Select(column => Figure(amount(column)))]) { IsTotal = isTotal };
        return new(
            [new("재원", 1.5), new(Sum), .. columns.Select(column => new TableColumn(column.Title))],
            rows.Count == 0
                ? []
                : [.. rows.Select(row => Row(row.Source, column => row.Amounts.GetValueOrDefault(column.Key))), Row(Sum, column => rows.Sum(row => row.Amounts.GetValueOrDefault(column.Key)), isTotal: true)])
        {
            Title = "투자계획",
            Unit = "백만원",
        };
    }

    private static Table Indicators(PledgeView view)
    {
        var columns = view.Term.Columns;
        return new(
            [new("세부 추진 사항", 3.4, TextAlignment.Left), new("단위", 0.8), new(Item), new(Sum), .. columns.Select(column => new TableColumn(column.Title, 1.2) { Group = YearGroup })],
            [
                .. view.Indicators.SelectMany(indicator => new TableRow[]
                {
                    new([
                        new TableCell(indicator.Name) { RowSpan = 2 }, new TableCell(indicator.Unit) { RowSpan = 2 },
                        Target, indicator.Target, .. columns.Select(column => Figure(indicator.TargetByPeriod.GetValueOrDefault(column.Key))),
                    ]),
                    new([Done, indicator.Done, .. columns.Select(column => Against(indicator.DoneByPeriod.GetValueOrDefault(column.Key), indicator.TargetByPeriod.GetValueOrDefault(column.Key)))]),
                }),
            ])
        {
            Title = "확인지표",
        };
    }

    private static Table Halves(IndicatorProgress reports, PledgeTerm term) => new(
        [new(Item), new(Sum), .. term.Halves.Select(half => new TableColumn(half.Title) { Group = HalfGroup })],
        [
            new([TableCell.Label(Target), reports.Target, .. term.Halves.Select(half => Figure(reports.TargetByHalf.GetValueOrDefault(half.Key)))]),
            new([TableCell.Label(Done), reports.Done, .. term.Halves.Select(half => Against(reports.DoneByHalf.GetValueOrDefault(half.Key), reports.TargetByHalf.GetValueOrDefault(half.Key)))]),
        ])
    {
        Title = "운영결과 보고의 반기별 실적",
        Unit = reports.Unit,
    };

    private static Table Participation(PledgeView view, Func<PledgeRecordKind, string> kindWord)
    {
        var rows = view.Participation;
        return new(
            [new(Item), new(Sum), .. rows.Select(row => new TableColumn(kindWord(row.Kind), 1.4))],
            [
                new([TableCell.Label("계획"), rows.Sum(row => row.Planned), .. rows.Select(row => Figure(row.Planned))]),
                new([TableCell.Label(Done), rows.Sum(row => row.Done), .. rows.Select(row => Against(row.Done, row.Planned))]),
            ])
        {
            Title = "주민참여 및 소통",
            Unit = "회",
        };
    }

    private static Table Records(PledgeView view, Func<PledgeRecordKind, string> kindWord) => new(
        [new("연번", 0.6), new(Item, 1.5), new("일자", 1.5), new("제목", 4, TextAlignment.Left), new("매체·장소·대상", 2, TextAlignment.Left)],
        [
            .. view.Records.Select((record, i) => new TableRow(
                i + 1, kindWord(record.Kind), TableCell.Day(record.On), record.Title, record.Source is { } source ? source : TableCell.None)),
        ])
    {
        Title = "운영계획과 주민참여 기록",
    };

    // In two columns: in one line, "2022. 8. 7월 …" would read like a day.
    private static Table History(PledgeView view) => new(
        [new("시기", 1), new("추진사항", 6, TextAlignment.Left)],
        [.. view.History.Where(line => !line.IsLeftOut).Select(line => new TableRow(KoreanFormat.Month(line.Month), line.Text))])
    {
        Title = "그간 추진사항",
    };

    private static IEnumerable<DocumentBlock> Lines(IReadOnlyList<string> lines) => (lines.Count == 0 ? [KoreanFormat.Nothing] : lines).Select(line => new OutlineItem(1, line));

    private static TableCell Known(string text) => text.Length > 0 ? text : KoreanFormat.None;

    private static TableCell Figure(int figure) => figure == 0 ? TableCell.None : figure;

    // A nought says that something is owed; where nothing is planned and nothing was done there is a dash.
    private static TableCell Against(int done, int target) => done == 0 && target == 0 ? TableCell.None : done;
}
