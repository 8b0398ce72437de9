using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;

namespace CivilDesk.Core.Demo;

/// <summary>The pledge card as the desk keeps it: written when it opens, a plan a year, and what the neighbourhood read, heard and answered.</summary>
internal sealed class PledgeVerbs(PledgeService pledge, PledgeRecordService records, DemoPeople people)
{
    private static readonly TimeOnly s_desk = new(14, 20);

    private static readonly (DateOnly Day, PledgeRecordKind Kind, string Title, string? Source)[] s_records =
    [
        (new(2022, 7, 4), PledgeRecordKind.OperatingPlan, "2022년 하반기 소통민원실 운영계획", null),
        (new(2022, 7, 12), PledgeRecordKind.Hearing, "소통민원실 운영 계획 관련 주민 의견 조사", "구청 대강당"),
        (new(2022, 7, 21), PledgeRecordKind.Press, "구청장실 옆에 열린 소통민원실, 누구나 찾아오세요", "다온일보"),
        (new(2023, 1, 5), PledgeRecordKind.OperatingPlan, "2023년 소통민원실 운영계획", null),
        (new(2023, 5, 16), PledgeRecordKind.Press, "통학로 민원, 현장에서 답을 찾다", "은솔신문"),
        (new(2023, 11, 22), PledgeRecordKind.Survey, "직소민원 처리 만족도 조사", "회신을 받은 민원인"),
        (new(2024, 1, 4), PledgeRecordKind.OperatingPlan, "2024년 소통민원실 운영계획", null),
        (new(2024, 10, 8), PledgeRecordKind.Press, "두 사람이 지키는 구청장 직통 창구 2년", "다온일보"),
        (new(2025, 1, 6), PledgeRecordKind.OperatingPlan, "2025년 소통민원실 운영계획", null),
        (new(2026, 1, 6), PledgeRecordKind.OperatingPlan, "2026년 상반기 소통민원실 운영계획", null),
        (new(2026, 7, 6), PledgeRecordKind.OperatingPlan, "2026년 하반기 소통민원실 운영계획", null),
    ];

    public void Enter(DayBook book)
    {
        book.Enter(DeskClock.At(new(2022, 7, 4), s_desk), (_, ct) => WriteAsync(PledgeTerm.Of(DemoDistrict.OpeningDay), "5-2", isNew: true, ct));
        book.Enter(DeskClock.At(new(2026, 7, 6), s_desk), (_, ct) => WriteAsync(PledgeTerm.Of(new(2026, 7, 1)), "3-1", isNew: false, ct));
        foreach (var (day, kind, title, source) in s_records)
        {
            book.Enter(DeskClock.At(day, s_desk.AddMinutes(15)), (_, ct) => records.RecordAsync(people.Clerk, CommandId.None, new(kind, day, null, title, source, null), ct));
        }
    }

    private Task WriteAsync(PledgeTerm term, string number, bool isNew, CancellationToken ct)
    {
        var text = PledgeCardText.For(term);
        return pledge.WriteAsync(
            people.Leader,
            CommandId.None,
            term,
            null,
            text with
            {
                Number = number,
                Novelty = isNew ? "신규" : "계속",
                Stage = ImplementationStage.CompletedAndContinuing,
                Department = "총무과 소통민원팀",
                Indicators = [.. text.Indicators.Where(indicator => isNew || indicator.Key != PledgeIndicator.Desk).Select(Installed)],
                HistoryEntries = isNew ? [new(term.Start, "소통민원실 설치 및 운영 계획 수립")] : [],
            },
            ct);

        PledgeIndicator Installed(PledgeIndicator indicator) =>
            indicator.Key == PledgeIndicator.Desk ? indicator with { Entered = new Dictionary<string, int> { [term.Columns[0].Key] = 1 } } : indicator;
    }
}
