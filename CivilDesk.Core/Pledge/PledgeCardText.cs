using System.Collections.ObjectModel;
using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Pledge;

/// <summary>Everything on the card that the office writes. Counted figures are not in it; an empty list is printed as 해당없음.</summary>
public sealed record PledgeCardText
{
    /// <summary>관리번호.</summary>
    public string Number { get; init; } = "";

    public string Title { get; init; } = "구청장 직속 원-스톱 민원 서비스 운영";

    /// <summary>중앙(광역) 도움 필요성.</summary>
    public string CentralHelp { get; init; } = KoreanFormat.Nothing;

    /// <summary>사업기간.</summary>
    public string Duration { get; init; } = "";

    /// <summary>추진상황.</summary>
    public string Progress { get; init; } = "완료 후, 지속 추진";

    /// <summary>신규 or 계속.</summary>
    public string Novelty { get; init; } = "신규";

    /// <summary>임기 내 or 임기 후.</summary>
    public string Timing { get; init; } = "임기 내";

    public string Budget { get; init; } = "비예산";

    public ImplementationStage Stage { get; init; } = ImplementationStage.UnderWay;

    /// <summary>사업주체.</summary>
    public string Carrier { get; init; } = "구(자체)";

    /// <summary>주관부서.</summary>
    public string Department { get; init; } = "소통민원팀";

    /// <summary>1. 현황.</summary>
    public IReadOnlyList<string> Situation { get; init; } =
        ["구민이 직접 불만과 어려움을 토로할 수 있는 소통의 장 필요", "구청장 현장 방문 민원 및 민원 관련 지시사항의 체계적 관리 필요성 증대"];

    /// <summary>2. 정책목표.</summary>
    public IReadOnlyList<string> Goals { get; init; } =
        ["구청장 직속 소통민원실 운영을 통한 원스톱 민원 처리 시스템 구축", "신속·정확·공정한 민원 처리 체계 구축 및 사후관리를 통한 책임행정 실현"];

    /// <summary>3. 정책개요: 기간.</summary>
    public string OutlinePeriod { get; init; } = "";

    public string Location { get; init; } = "구청장실 내 소통민원실";

    /// <summary>규모.</summary>
    public string Size { get; init; } = "소통민원팀(팀장 1, 담당자 1)";

    /// <summary>총사업비.</summary>
    public string Cost { get; init; } = "비예산";

    /// <summary>내용.</summary>
    public IReadOnlyList<string> Content { get; init; } =
    [
        "민원 사항·구청장 면담 요청 민원 접수 및 관리, 구청장 현장 확인 관련 지시사항 관리",
        "각종 고충 및 갈등 민원 제기 및 면담 요청사항 체계적 관리",
        "직소 민원 처리현황 보고(매월) 및 분석 보고 실시(반기)",
    ];

    /// <summary>4. 연차별 추진계획: 추진 목표율 in percent by the card's columns.</summary>
    public IReadOnlyDictionary<string, int> Rates { get; init; } = ReadOnlyDictionary<string, int>.Empty;

    /// <summary>분기별 로드맵; empty until the office writes one.</summary>
    public IReadOnlyList<string> Roadmap { get; init; } = [];

    public IReadOnlyList<string> YearlyPlan { get; init; } = [];

    /// <summary>5. 연차별 투자계획.</summary>
    public IReadOnlyList<InvestmentRow> Investment { get; init; } = [];

    /// <summary>6. 공약달성 확인지표.</summary>
    public IReadOnlyList<PledgeIndicator> Indicators { get; init; } = [];

    /// <summary>7. 주민참여 및 소통: how often each kind is planned.</summary>
    public IReadOnlyDictionary<PledgeRecordKind, int> Participation { get; init; } = ReadOnlyDictionary<PledgeRecordKind, int>.Empty;

    public IReadOnlyList<string> ParticipationPlan { get; init; } = ["운영 계획 수립 관련 주민 의견 조사 1회", "언론보도 3회", "민원 처리 만족도 조사 1회"];

    /// <summary>8. 그간 추진사항: what the office changed of the reports' lines, and its own lines.</summary>
    public IReadOnlyList<HistoryEdit> HistoryEdits { get; init; } = [];

    public IReadOnlyList<HistoryEntry> HistoryEntries { get; init; } = [];

    /// <summary>9. 문제점 및 대책.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>10. 기대효과.</summary>
    public IReadOnlyList<string> Effects { get; init; } = ["구민과 직접 소통하고 해결하는 원스톱 민원 처리 시스템", "직접 해결책을 제시하는 책임 행정"];

    /// <summary>How a term's card begins: the pledge as it was published, nothing counted and nothing invented.</summary>
    public static PledgeCardText For(PledgeTerm term)
    {
        var since = $"{KoreanFormat.Month(term.Start)}~";
        var columns = term.Columns;
        return new()
        {
            Duration = $"{since}(완료 후, 지속 추진)",
            OutlinePeriod = since,
            Rates = columns.ToDictionary(column => column.Key, _ => 100),
            YearlyPlan = [$"{since} 소통민원실 설치 후 지속 운영"],
            Participation = new Dictionary<PledgeRecordKind, int> { [PledgeRecordKind.Hearing] = 1, [PledgeRecordKind.Survey] = 1, [PledgeRecordKind.Press] = 3 },
            Indicators =
            [
                new(PledgeIndicator.Plans, "운영계획 수립", "회", IndicatorCounting.OperatingPlans) { Targets = columns.ToDictionary(column => column.Key, _ => 1) },
                new(PledgeIndicator.Desk, "소통민원실 설치", "식", IndicatorCounting.Entered) { Targets = new Dictionary<string, int> { [columns[0].Key] = 1 } },
                new(PledgeIndicator.Reports, "운영결과 분석 및 보고(월별, 반기별)", "회", IndicatorCounting.Reports),
            ],
        };
    }
}
