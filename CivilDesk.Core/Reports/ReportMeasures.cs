using CivilDesk.Core.Complaints;
using CivilDesk.Core.Documents;
using CivilDesk.Core.FollowUps;

namespace CivilDesk.Core.Reports;

/// <summary>Every figure of the reports, each defined once: rule, word and sentence side by side.</summary>
public static class ReportMeasures
{
    /// <summary>In the order in which they are printed.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Of("carriedOver", "이월", "기간 전에 접수해 기간 첫날까지 처리하지 않은 민원", FigureBase.PeriodEnd, (c, p) => c.ReceivedOn < p.Start && c.IsOpenAt(p.Start.AddDays(-1))),
        Of("received", "접수", "기간 안에 접수번호를 받은 민원. 취소한 접수와 비민원은 세지 않음", FigureBase.Received, (c, p) => p.Holds(c.ReceivedOn)),
        Of("processed", "처리", "부서가 기간 안에 처리를 마친 민원(회신 여부와 관계없음). 장기검토·추진중으로 남긴 민원은 세지 않음", FigureBase.Processed, (c, p) => p.Holds(c.ProcessedOn)),
        Of("replied", "회신", "기간 안에 처리결과를 민원인에게 알린 민원. 장기검토의 중간 회신은 세지 않음", FigureBase.Replied, (c, p) => c.WasTold(p.Start, p.End)),
        Of("inProgress", "처리중", "기간 마지막 날까지 처리하지 않은 민원. 이월 + 접수 − 처리와 같음", FigureBase.PeriodEnd, (c, p) => c.IsOpenAt(p.End)),
        Of("awaitingReply", "회신대기", "처리를 마쳤으나 기간 마지막 날까지 처리결과를 알리지 않은 민원", FigureBase.PeriodEnd, (c, p) => c.AwaitsReplyAt(p.End)),
        Of("longTerm", "장기", "처리중 가운데 기간 마지막 날까지 장기검토·추진중·추진예정으로 남긴 민원", FigureBase.PeriodEnd, (c, p) => c.IsLongTermAt(p.End)),
        Of("late", "기한경과", "처리기한이 기간 마지막 날까지 지났으나 회신하지 않은 민원. 처리기간 산정이 멈춘 민원과 장기는 세지 않음", FigureBase.PeriodEnd, (c, p) => c.IsLateAt(p.End) && c.DueOn <= p.LastOver),
        new("processedRate", "처리율", "처리 ÷ (이월 + 접수)", FigureBase.Processed, FigureUnit.Percent)
        {
            Behind = ["carriedOver", "received"], From = tally => KoreanFormat.PercentOf(tally.Count("processed"), tally.Count("carriedOver") + tally.Count("received")),
        },
        Of("repliedOnTime", "기한 내 회신", "회신 가운데 처리기한 안에 처음 회신한 민원", FigureBase.Replied, (c, p) => c.WasTold(p.Start, p.End) && c.WasOnTime is true),
        new("onTimeRate", "기한 준수율", "기한 내 회신 ÷ 회신", FigureBase.Replied, FigureUnit.Percent)
        {
            Behind = ["replied"], CountedIn = "replied", From = tally => KoreanFormat.PercentOf(tally.Count("repliedOnTime"), tally.Count("replied")),
        },
        new("averageDays", "평균 소요일", "처리한 민원의 접수 다음 날부터 처리일까지 근무일 수의 평균(당일 처리는 0일). 5건 미만이면 부서 간 견주지 않음", FigureBase.Processed, FigureUnit.WorkingDays)
        {
            Behind = ["processed"], CountedIn = "processed", From = tally => tally.AverageDays,
        },
        new("medianDays", "가운데 소요일", "처리한 민원의 소요일(근무일)을 크기순으로 놓았을 때 가운데 값", FigureBase.Processed, FigureUnit.WorkingDays)
        {
            Behind = ["processed"], CountedIn = "processed", From = tally => tally.MedianDays,
        },
        Of("notAcceptable", "수용곤란", "처리 가운데 처리결과가 수용곤란인 민원", FigureBase.Processed, (c, p) => p.Holds(c.ProcessedOn) && c.Outcome is Outcome.NotAcceptable),
        Event("meetings", "구청장 면담", "기간 안에 실시한 면담", CountedKind.Meeting),
        Event("visits", "현장확인", "기간 안에 실시한 현장확인", CountedKind.FieldVisit),
        new("meetingsAndVisits", "구청장 면담·현장확인", "구청장 면담과 현장확인을 더한 수", FigureBase.Happened)
        {
            Behind = ["meetings", "visits"], From = tally => tally.Count("meetings") + tally.Count("visits"),
        },
        Order("directives", "지시사항", "기간 안에 지시한 사항", FigureBase.Happened, (d, p) => p.Holds(d.OrderedOn)),
        Order("directivesDone", "지시 완료", "기간 안에 팀장이 완료를 확인한 지시사항", FigureBase.Happened, (d, p) => p.Holds(d.DoneOn)),
        Order("directivesOpen", "지시 추진중", "기간 마지막 날까지 완료·종결하지 않은 지시사항", FigureBase.PeriodEnd, (d, p) => d.IsOpenAt(p.End)),
        Order("directivesLate", "지시 기한경과", "지시 추진중 가운데 완료 예정일이 기간 마지막 날까지 지난 지시사항. 장기검토는 세지 않음", FigureBase.PeriodEnd, (d, p) => d.IsOpenAt(p.End) && d.DueOn <= p.LastOver && !d.IsLongTerm),
        Look("followUps", "사후확인", "기간 안에 실시한 사후확인", _ => true),
        Look("followUpsResolved", "해결 확인", "사후확인 가운데 해결된 것으로 확인한 건", check => check.Result is FollowUpResult.Resolved),
        Look("recurrences", "재발", "사후확인 가운데 다시 발생한 것으로 확인한 건", check => check.Result is FollowUpResult.Recurred),
        new("recurrenceRate", "재발률", "재발 ÷ 사후확인", FigureBase.Happened, FigureUnit.Percent)
        {
            Behind = ["followUps"], CountedIn = "followUps", From = tally => KoreanFormat.PercentOf(tally.Count("recurrences"), tally.Count("followUps")),
        },
        new("satisfactionAsked", "만족도 조사", "기간 안에 사후확인했거나 만족도를 답한 민원. 한 민원은 한 번만 셈", FigureBase.Happened) { Counts = CountedKind.Satisfaction },
        new("satisfactionAnswers", "만족도 응답", "기간 안에 만족도를 답한 민원", FigureBase.Happened) { Counts = CountedKind.Satisfaction },
        new("satisfaction", "만족도", "만족도 응답의 평균(5점 만점)", FigureBase.Happened, FigureUnit.Points)
        {
            Behind = ["satisfactionAnswers"], CountedIn = "satisfactionAnswers", From = tally => tally.AverageScore,
        },
        new("responseRate", "응답률", "만족도 응답 ÷ 만족도 조사", FigureBase.Happened, FigureUnit.Percent)
        {
            Behind = ["satisfactionAsked"], CountedIn = "satisfactionAsked", From = tally => KoreanFormat.PercentOf(tally.Count("satisfactionAnswers"), tally.Count("satisfactionAsked")),
        },
        Of("transferred", "이송", "기간 안에 다른 부서로 넘긴 민원(넘긴 횟수가 아니라 민원 수)", FigureBase.Happened, (c, p) => c.Transfers.Any(p.Holds)),
        Of("bounced", "2회 이상 이송", "이송 가운데 접수한 뒤 기간 마지막 날까지 두 번 이상 넘긴 민원", FigureBase.Happened, (c, p) => c.Transfers.Any(p.Holds) && c.Transfers.Count(day => day <= p.End) > 1),
        Of("extended", "연장", "기간 안에 처리기한을 연장한 민원", FigureBase.Happened, (c, p) => c.Extensions.Any(p.Holds)),
        Of("repeats", "반복", "접수 가운데 같은 민원인이 같은 내용으로 다시 낸 민원", FigureBase.Received, (c, p) => p.Holds(c.ReceivedOn) && c.RepeatNumber > 1),
        Of("collective", "다수인", "접수 가운데 다수인관련민원(5세대·5명 이상)", FigureBase.Received, (c, p) => p.Holds(c.ReceivedOn) && c.IsCollective),
        Of("conflicts", "갈등", "접수 가운데 갈등으로 표시한 민원", FigureBase.Received, (c, p) => p.Holds(c.ReceivedOn) && c.HasConflict),
    ];

    /// <summary>Those that count records, in the order of their bits.</summary>
    internal static IReadOnlyList<Measure> Counted { get; } = [.. All.Where(measure => measure.Counts is not null)];

    private static readonly Dictionary<string, Measure> s_byKey = All.ToDictionary(measure => measure.Key);

    private static readonly Dictionary<string, int> s_bits = Counted.Select((measure, bit) => (measure.Key, bit)).ToDictionary();

    public static Measure Find(string key) => s_byKey[key];

    public static Measure? TryFind(string? key) => key is null ? null : s_byKey.GetValueOrDefault(key);

    internal static int Bit(string key) => s_bits[key];

    private static Measure Of(string key, string term, string meaning, FigureBase by, Func<CaseFact, DayRange, bool> rule) =>
        new(key, term, meaning, by) { Counts = CountedKind.Complaint, Case = rule };

    private static Measure Event(string key, string term, string meaning, CountedKind kind) => new(key, term, meaning, FigureBase.Happened) { Counts = kind };

    private static Measure Order(string key, string term, string meaning, FigureBase by, Func<DirectiveFact, DayRange, bool> rule) =>
        new(key, term, meaning, by) { Counts = CountedKind.Directive, Directive = rule };

    private static Measure Look(string key, string term, string meaning, Func<CheckFact, bool> rule) =>
        new(key, term, meaning, FigureBase.Happened) { Counts = CountedKind.FollowUp, Check = rule };
}
