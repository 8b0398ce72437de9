using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Documents.Hwpx;
using CivilDesk.Core.Pledge;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Settings;
using CivilDesk.Web.Pledge;

namespace CivilDesk.Tests.Documents;

/// <summary>One document of each kind that the office writes, with everything in it that a page can hold.</summary>
internal static class SampleDocuments
{
    public static IReadOnlyList<(string Name, OfficialDocument Document)> All =>
    [
        ("2022년 8월 구청장 직소민원 처리결과 보고", MonthlyReport),
        ("2023년 상반기 직소민원 분석 보고", HalfYearAnalysis),
        ("면담자료", Briefing),
        ("직소민원 처리대장", Register(120)),
        ("2023년 소통민원실 운영계획", Plan),
        ("공약 관리카드(2022. 7.~2026. 6.)", TermCard),
        ("공약 관리카드 5-2", PledgeCard),
    ];

    public static OfficialDocument MonthlyReport { get; } = Of(
        "2022년 8월 구청장 직소민원 처리결과 보고",
        "2022년 8월 구청장 직소민원은 41건을 접수하고 전월에서 9건을 넘겨받아 33건을 처리하였으며, 구청장 면담은 9건임. 주차·교통 분야가 전체의 36.6%로 가장 많고, 처리기한을 지난 민원은 2건임.",
        ["직소민원", "구청장 면담", "현장확인", "지시사항", "2022년 8월"],
        [
            new Heading("총괄"),
            new OutlineItem(1, "33건 처리 / 구청장 면담 9건"),
            new OutlineItem(2, "접수 41건, 전월 이월 9건, 처리 33건, 처리 중 17건"),
            new OutlineItem(2, "전월 대비 접수 +7건(+20.6%), 처리 +1건(+3.1%), 처리기한 준수율은 93.9%로 전월보다 1.2%p 높아졌으며 보완 요구로 처리기간 산정이 멈춘 민원 3건은 제외하고 집계함"),
            new OutlineItem(3, "평균 처리기간 4.2일, 가운데값 3.0일(33건)"),
            new Table(
                [
                    new("구분", 2),
                    new("접수"), new("이월"), new("계"),
                    new("수용") { Group = "처리" }, new("일부수용") { Group = "처리" }, new("대안제시") { Group = "처리" }, new("불가") { Group = "처리" }, new("이송") { Group = "처리" },
                    new("처리 중"), new("준수율"),
                ],
                [
                    new("당월", 41, 9, 50, 17, 6, 4, 3, 3, 17, TableCell.Percent(31, 33)),
                    new("전월", 34, 7, 41, 18, 5, 3, 4, 2, 9, TableCell.Percent(30, 32)),
                    TableRow.Total("증감", TableCell.Change(7), TableCell.Change(2), TableCell.Change(9), TableCell.Change(-1), TableCell.Change(1), TableCell.Change(1), TableCell.Change(-1), TableCell.Change(1), TableCell.Change(8), TableCell.None),
                ])
            {
                Title = "처리현황",
                Unit = "건, %",
                Notes = ["처리는 주관부서가 처리를 마친 날을 기준으로 하고, 준수율은 처리기한이 있는 민원만 셈함"],
            },
            new Heading("분야별·부서별 현황"),
            new OutlineItem(1, "주차·교통 15건(36.6%), 도시·건축 11건(26.8%) 순으로 많음"),
            new BarChart("분야별 접수", "건", [new("주차·교통", 15), new("도시·건축", 11), new("환경·청소", 7), new("도로·시설물", 4), new("복지·보건", 3), new("문화·체육·자치행정", 1), new("기타", 0)]),
            new StackedBarChart("부서별 처리결과", "건", ["교통행정과", "건축과", "도시재생과", "청소행정과", "안전총괄과"],
            [
                new("수용", 6, 4, 2, 4, 1),
                new("일부수용", 2, 1, 2, 1, 0),
                new("대안제시", 1, 1, 1, 0, 1),
                new("불가", 1, 2, 0, 0, null),
            ]),
            new Heading("주요 민원"),
            new Table(
                [new("연번"), new("건명", 4, TextAlignment.Left), new("처리내용", 5, TextAlignment.Left), new("주관부서", 2), new("결과", 1.5)],
                [
                    new(1, "○○3구역 재개발사업 편입 요청", "정비구역 경계 조정은 주민 3분의 2 이상 동의가 필요함을 안내하고, 추진위원회와의 간담회를 9월 둘째 주에 열기로 함", "도시재생과", "대안제시"),
                    new(2, "통학로 불법 주정차 단속 강화 및 안전 울타리 설치 <건의> & \"긴급\"", "등하교 시간(08:00~09:00, 13:00~15:00) 집중 단속을 시작하고 안전 울타리 120m를 설치함", "교통행정과", "수용"),
                    new(3, "=SUM(A1:A9) 로 시작하는 제목도 글자로 남아야 함", "해당 없음", "총무과", "안내"),
                ])
            {
                Title = "주요 민원 처리결과",
            },
            new Heading("구청장 면담 및 현장확인"),
            new Table(
                [new("구분"), new("일시", 2), new("내용", 5, TextAlignment.Left), new("결과", 3, TextAlignment.Left)],
                [
                    new(new TableCell("면담") { RowSpan = 2, IsLabel = true }, "8. 10.(수) 14:05", "재난안전산업센터 건립에 따른 소음·분진 대책 요구", "방음벽 높이 상향 검토 지시"),
                    new("8. 24.(수) 15:00", "경로당 냉방비 지원 확대 건의", "추가경정예산 반영 검토"),
                    new(new TableCell("현장확인") { IsLabel = true }, "8. 17.(수) 10:30", "○○로 보도 침하 구간", "긴급 보수(8. 19. 완료)"),
                    TableRow.Total(new TableCell("합계 3건 중 지시사항 2건") { ColumnSpan = 4 }),
                ])
            {
                Title = "면담·현장확인 내역",
            },
            new Heading("기한 경과 민원"),
            new Table([new("접수번호"), new("건명", 3), new("주관부서"), new("경과일")], []) { Title = "기한 경과·장기 검토 목록" },
            new Definitions(
                new("접수", "보고 대상 월에 대장에 오른 민원. 다른 기관에서 넘겨받은 민원을 포함함"),
                new("처리", "주관부서가 조치를 마친 민원. 회신일이 아닌 처리일을 기준으로 함"),
                new("면담", "구청장이 직접 민원인을 만난 건수. 현장확인과 따로 집계함")),
        ],
        attachments: ["처리대장(개인정보 가림) 1부.", "만족도 조사 결과 1부."]);

    public static OfficialDocument HalfYearAnalysis { get; } = Of(
        "2023년 상반기 구청장 직소민원 처리현황 종합 분석 보고",
        "2023년 상반기 직소민원 213건의 추이, 분야와 행정동, 처리기간을 분석하고 개선과제 3건을 제시함.",
        ["직소민원", "분석", "2023년 상반기", "처리기간", "개선과제"],
        [
            new Heading("총괄 및 추이", IsChapter: true),
            new Heading("월별 추이"),
            new OutlineItem(1, "접수는 3월(42건)에 가장 많고 처리는 4월(41건)에 가장 많음"),
            new LineChart("월별 접수와 처리", "건", ["1월", "2월", "3월", "4월", "5월", "6월"],
            [
                new("접수", 31, 28, 42, 40, 37, 35),
                new("처리", 29, 30, 36, 41, 38, 34),
                new("전년 접수", null, null, 22, 25, 24, 27),
            ]),
            new Paragraph("상반기 접수는 전년 동기보다 늘었으며, 봄철 공사 민원과 개학기 통학로 민원이 3월과 4월에 몰린 결과로 보임. 처리는 접수를 한 달가량 뒤따름."),
            new PageBreak(),
            new Heading("분야와 행정동", IsChapter: true),
            new HeatGrid("행정동별 분야 분포", "건", "행정동", ["주차·교통", "도시·건축", "환경·청소", "도로·시설", "복지·보건", "기타"],
            [
                new("가람동", 12, 8, 3, 2, 1, 0),
                new("나래1동", 5, 14, 6, 0, 2, 1),
                new("나래2동", 9, 2, 11, 4, 0, 1),
                new("다온동", 20, 7, 4, 6, 3, 2),
                new("라온동", 3, 1, 2, 1, null, 0),
            ]),
            new Heading("처리기간", IsChapter: true),
            new BarChart("처리기간 분포", "건", [new("1일 이내", 22), new("2~3일", 71), new("4~7일", 84), new("8~14일", 29), new("15일 이상", 7)]),
            new Table(
                [new("부서", 2), new("배정"), new("완료"), new("처리 중"), new("지연"), new("평균(일)"), new("가운데값(일)"), new("준수율")],
                [
                    .. Enumerable.Range(1, 45).Select(n => new TableRow(
                        $"{new[] { "교통", "건축", "청소", "복지", "공원", "도로", "세무", "민원" }[n % 8]}{n}과", 40 - (n % 17), 30 - (n % 13), n % 7, n % 3, TableCell.OneDecimal(3.15m + (n % 5)), TableCell.OneDecimal(3), TableCell.Percent(30 - (n % 4), 30))),
                    TableRow.Total("계", 1234, 1100, 134, 45, TableCell.OneDecimal(5.15m), TableCell.OneDecimal(4), TableCell.Percent(1055, 1100)),
                ])
            {
                Title = "부서별 처리기간",
                Unit = "건, 일, %",
                Notes = ["5건 미만인 부서는 순위를 매기지 않음"],
            },
            new Heading("문제점 및 개선과제", IsChapter: true),
            new Table(
                [new("문제점", 4, TextAlignment.Left), new("개선과제", 4, TextAlignment.Left), new("담당", 2), new("기한", 2)],
                [
                    new("부서 간 이송이 2회 이상인 민원이 11건으로 처리기간이 평균의 2.3배임", "소관이 불분명한 민원은 소통민원팀이 당일 조정회의를 열어 주관부서를 정함", "소통민원팀", TableCell.Day(new(2023, 9, 30))),
                    new("현장확인 뒤 조치 결과를 민원인에게 알리지 않은 사례 4건", "현장확인 다음 날 문자 안내를 의무화함", "소통민원팀", TableCell.Day(new(2023, 8, 31))),
                ])
            {
                Title = "개선과제",
            },
        ]);

    public static OfficialDocument Briefing { get; } = Of(
        "구청장 면담자료",
        "재개발사업 편입 요청 관련 면담에 앞서 민원 내용과 부서 의견을 정리함.",
        ["면담", "재개발", "도시재생과"],
        [
            new Table(
                [new("항목", 1.2), new("값", 3), new("항목", 1.2), new("값", 3)],
                [
                    new(TableCell.Label("일시"), "2022. 8. 10.(수) 14:05", TableCell.Label("장소"), "구청장실"),
                    new(TableCell.Label("면담자"), "홍*동 외 4명", TableCell.Label("배석"), "도시재생과장"),
                    new(TableCell.Label("건명"), new TableCell("○○3구역 재개발사업 편입 요청") { ColumnSpan = 3, Alignment = TextAlignment.Left }),
                    new(TableCell.Label("요지"), new TableCell("정비구역 경계에서 20m 떨어진 다세대주택 5동이 구역에서 빠져 생활 기반이 나뉜다며 편입을 요청함.\n지난 3월에도 같은 내용으로 민원을 냈고 부서는 불가로 회신함.") { ColumnSpan = 3, Alignment = TextAlignment.Left }),
                ]) { HasHeader = false },
            new Heading("부서 의견"),
            new OutlineItem(1, "편입에는 정비계획 변경과 주민 3분의 2 이상 동의가 필요함"),
            new OutlineItem(1, "추진위원회는 사업 지연을 이유로 반대하고 있음"),
            new Heading("면담 기록"),
            new Table([new("발언", 4, TextAlignment.Left), new("약속·지시", 3, TextAlignment.Left), new("부서", 2)], []) { BlankRows = 5 },
        ],
        approval: false);

    public static OfficialDocument Plan { get; } = Of(
        "2023년 소통민원실 운영계획",
        "2023년 소통민원실의 운영 방향과 예산, 일정을 정함.",
        ["소통민원실", "운영계획", "2023년"],
        [
            new OutlineItem(1, "추진 근거: 민원 처리에 관한 법률 제4조"),
            new OutlineItem(1, "운영 방향"),
            new OutlineItem(2, "구민이 직접 구청장에게 불만과 어려움을 말할 수 있는 자리를 매주 수요일 오후에 마련하고, 나온 의견은 그날 안에 대장에 올려 주관부서를 정함"),
            new OutlineItem(2, "현장확인을 월 2회 이상 실시함"),
            new OutlineItem(3, "가을철에는 공사장과 통학로를 먼저 살핌"),
            new OutlineItem(3, "겨울철에는 제설 취약 구간을 먼저 살핌"),
            new OutlineItem(4, "비탈길"),
            new OutlineItem(4, "육교"),
            new OutlineItem(1, $"소요 예산: {KoreanFormat.Money(113_560)}"),
            new OutlineItem(1, $"기간: {KoreanFormat.DateRange(new(2023, 1, 1), new(2023, 12, 31))}"),
            new OutlineItem(2, "매월 처리결과를 보고함"),
        ]) with
    { Marks = MarkScheme.Numbered };

    public static OfficialDocument PledgeCard { get; } = Of(
        "공약 관리카드",
        "구청장 직속 원스톱 민원 서비스 운영 공약의 목표, 추진 실적과 확인지표를 정리함.",
        ["공약", "관리카드", "직소민원", "소통민원실"],
        [
            new Table(
                [new("항목", 1.3), new("값", 2), new("항목", 1.3), new("값", 2), new("항목", 1.3), new("값", 2)],
                [
                    new(TableCell.Label("관리번호"), "5-2", TableCell.Label("신규 여부"), "신규", TableCell.Label("완료시기"), "임기 내"),
                    new(TableCell.Label("사업명"), new TableCell("구청장 직속 원스톱 민원 서비스 운영") { ColumnSpan = 5 }),
                    new(TableCell.Label("사업기간"), "2022. 7.~", TableCell.Label("예산"), "비예산", TableCell.Label("사업주체"), "구(자체)"),
                    new(TableCell.Label("이행단계"), new TableCell("완료 후, 지속 추진 중") { ColumnSpan = 3 }, TableCell.Label("주관부서"), "총무과 소통민원팀"),
                ]) { HasHeader = false },
            new Heading("공약달성 확인지표"),
            new Table(
                [new("세부 추진 사항", 4, TextAlignment.Left), new("목표"), new("단위"), new("2022(하)") { Group = "연도별" }, new("2023") { Group = "연도별" }, new("2024") { Group = "연도별" }, new("2025") { Group = "연도별" }, new("2026(상)") { Group = "연도별" }],
                [
                    new("운영계획 수립", 5, "회", 1, 1, 1, 1, 1),
                    new("소통민원실 설치", 1, "식", 1, TableCell.None, TableCell.None, TableCell.None, TableCell.None),
                    new("운영결과 분석 및 보고(월별, 반기)", 56, "회", 7, 14, 14, 14, 7),
                ]) { Title = "확인지표" },
            new Heading("관련사진"),
            new Picture(Photo(900, 600), PictureFormat.Png, 900, 600, "재개발사업 편입 요청 관련 면담(2022. 8. 10.)"),
            new Picture(Photo(600, 900), PictureFormat.Png, 600, 900, "재난안전산업센터 건립 관련 면담(2022. 9. 7.)"),
            new Picture(Photo(900, 600), PictureFormat.Png, 900, 600, "○○로 보도 침하 구간 현장확인(2022. 8. 17.)"),
            new Note("사진은 면담자의 동의를 받아 실음"),
        ],
        approval: false);

    /// <summary>A finished term, as the office's own card comes out of the ledger.</summary>
    public static OfficialDocument TermCard { get; } = PledgeFiles.Document(FinishedTerm());

    public static OfficialDocument Register(int rows) => Of(
        "직소민원 처리대장",
        $"2022년 하반기 직소민원 {rows}건의 접수와 처리 내역임.",
        ["직소민원", "처리대장"],
        [
            new Table(
                [new("접수번호", 1.5), new("접수일", 1.6), new("민원인"), new("건명", 5, TextAlignment.Left), new("분야", 1.6), new("행정동", 1.2), new("주관부서", 1.6), new("처리기한", 1.6), new("처리일", 1.6), new("결과", 1.3)],
                [.. Enumerable.Range(1, rows).Select(RegisterRow)])
            {
                Title = "처리대장(개인정보 가림)",
            },
        ],
        approval: false) with
    { IsLandscape = true, HasEndMark = false };

    private static PledgeView FinishedTerm()
    {
        var term = PledgeTerm.Of(new(2022, 7, 1));
        var text = PledgeCardText.For(term) with
        {
            Number = "5-2",
            Stage = ImplementationStage.CompletedAndContinuing,
            HistoryEntries = [new(term.Start, "소통민원실 설치 및 운영 계획 수립")],
            Investment = [new("구비") { Amounts = new Dictionary<string, int> { ["2023"] = 12, ["2024"] = 1_250 } }],
            Roadmap = ["1분기: 운영계획 수립", "2분기: 만족도 조사"],
        };
        IReadOnlyList<IssuedReport> issued = [.. term.Periods.Select((period, i) => new IssuedReport(period, period.End.AddDays(5), period.Kind is ReportKind.Monthly ? $"{30 + (i % 15)}건 처리 / 구청장 면담 {i % 9}건" : null, false))];
        PledgeRecordRow[] records =
        [
            new(1, 0, PledgeRecordKind.OperatingPlan, new(2022, 7, 4), 2022, "2022년 하반기 소통민원실 운영계획", null, null),
            new(2, 0, PledgeRecordKind.Press, new(2022, 7, 21), 2022, "구청장실 옆에 열린 소통민원실, 누구나 찾아와 직접 이야기할 수 있다", "다온일보", null),
        ];
        return new(
            term,
            0,
            OfficeNames.Default,
            text,
            [.. text.Indicators.Select(indicator => IndicatorCount.Of(indicator, term, issued.Select(report => report.Period), records))],
            issued,
            [],
            records,
            [.. Enum.GetValues<PledgeRecordKind>().Skip(1).Select(kind => new ParticipationRow(kind, text.Participation.GetValueOrDefault(kind), records.Count(record => record.Kind == kind)))],
            CardHistory.Of(text, term, issued),
            DeskClock.At(new(2026, 7, 10), new(9, 0)));
    }

    private static TableRow RegisterRow(int n)
    {
        var day = new DateOnly(2022, 7, 1).AddDays(n * 180 / 500);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"2022-{n:0000}"),
            TableCell.Day(day),
            "홍*동",
            n % 4 == 0 ? "통학로 불법 주정차 단속 강화 및 안전 울타리 설치를 요청하는 학부모 일동의 건의" : "보도 침하 구간 정비 요청",
            "주차·교통",
            "다온동",
            "교통행정과",
            TableCell.Day(day.AddDays(7)),
            n % 5 == 0 ? TableCell.None : TableCell.Day(day.AddDays(4)),
            n % 5 == 0 ? "처리 중" : "수용");
    }

    private static byte[] Photo(int width, int height) =>
        PngFile.Write(width, height, [.. Enumerable.Range(0, width * height).SelectMany(at => new[] { (byte)(90 + (at / width * 100 / height)), (byte)(110 + (at % width * 100 / width)), (byte)150 })]);

    private static OfficialDocument Of(string title, string summary, string[] keywords, DocumentBlock[] blocks, string[]? attachments = null, bool approval = true) => new()
    {
        Title = title,
        Office = "○○구",
        Department = "총무과 소통민원팀",
        Date = new(2022, 9, 1),
        Summary = summary,
        Keywords = keywords,
        Blocks = blocks,
        Attachments = attachments ?? [],
        Approval = approval ? new(new("담당"), new("팀장"), new("총무과장", "전결"), new("구청장")) : null,
    };
}
