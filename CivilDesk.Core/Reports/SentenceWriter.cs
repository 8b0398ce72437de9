using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>Writes the first sentences of a report's boxes out of its figures, in report Korean: rises and falls, what stands out, what is late and where.</summary>
internal sealed class SentenceWriter(ReportPeriod period, ReportFigures figures, ReportLists lists)
{
    /// <summary>Fewer are no ground for a ranking.</summary>
    public const int FewestToRank = 5;

    private bool IsHalf => period.Kind is ReportKind.HalfYear;

    private string Before => IsHalf ? "전반기" : "전월";

    private string YearBefore => IsHalf ? "전년 동기" : "전년 동월";

    public IReadOnlyList<ReportSentence> Write() =>
    [
        .. Summary(), .. Outcome(), .. Category(), .. Place(), .. Department(), .. Repeat(), .. Contact(), .. Late(), .. Aftercare(),
    ];

    private IEnumerable<ReportSentence> Summary()
    {
        yield return Say(ReportSection.Summary, "flow",
            $"이월 {Count("carriedOver")}, 접수 {Count("received")}, 처리 {Count("processed")}, 처리중 {Count("inProgress")}(장기 {Count("longTerm")} 포함), 처리율 {Percent("processedRate")}");
        yield return Say(ReportSection.Summary, "compared", $"{Against("received", "접수")}. {Against("processed", "처리")}");
        yield return Say(ReportSection.Summary, "year", $"연누계 접수 {Total("received")}, 처리 {Total("processed")}, 면담 {Total("meetings")}, 현장확인 {Total("visits")}, 지시사항 {Total("directives")}");
        yield return Say(ReportSection.Summary, "time",
            figures.Count("processed") == 0 ? "처리한 민원이 없어 소요일을 내지 않음" : $"처리 {Count("processed")}의 평균 소요일 {Days("averageDays")}일, 가운데 소요일 {Days("medianDays")}일(근무일)");
        yield return Say(ReportSection.Summary, "onTime",
            figures.Count("replied") == 0 ? "회신한 민원이 없어 기한 준수율을 내지 않음" : $"회신 {Count("replied")} 가운데 기한 내 {Count("repliedOnTime")}, 기한 준수율 {Percent("onTimeRate")}{Step("onTimeRate")}");
    }

    private IEnumerable<ReportSentence> Outcome()
    {
        var table = figures.Table("byOutcome");
        var ranked = table.Rows.Where(row => table.Count(row, "processed") > 0).OrderByDescending(row => table.Count(row, "processed")).ToList();
        if (ranked.Count > 0)
        {
            yield return Say(ReportSection.Outcome, "shares",
                $"처리 {Count("processed")} 가운데 {string.Join(", ", ranked.Take(3).Select(row => $"{row.Name} {Share(table.Count(row, "processed"), figures.Processed)}"))} 순임");
        }

        if (figures.Count("notAcceptable") is > 0 and var refused)
        {
            yield return Say(ReportSection.Outcome, "refused", $"수용곤란 {refused}건은 사유와 구제절차를 함께 안내함");
        }
    }

    private IEnumerable<ReportSentence> Category() => Shares(ReportSection.Category, "byCategory", "category").Concat(Changes(ReportSection.Category, "byCategory", "category"));

    private IEnumerable<ReportSentence> Place()
    {
        foreach (var sentence in Shares(ReportSection.Place, "byChannel", "channel").Concat(Shares(ReportSection.Place, "byDong", "dong")).Concat(Changes(ReportSection.Place, "byDong", "dong")))
        {
            yield return sentence;
        }

        if (figures.Find("byWeekday") is { Rows.Count: > 0 } week && week.Rows.MaxBy(row => week.Count(row, "received")) is { } most)
        {
            yield return Say(ReportSection.Place, "weekday", $"요일은 {most.Name}이 {Share(week.Count(most, "received"), figures.Received)}로 가장 많음");
        }

        if (figures.DongByCategory is { Rows.Count: > 0 } cross)
        {
            var (row, column) = cross.Rows.SelectMany(_ => Enumerable.Range(0, cross.Columns.Count), (row, column) => (row, column)).MaxBy(cell => cell.row.Values[cell.column]);
            yield return Say(ReportSection.Place, "cross", $"행정동과 분야를 함께 보면 {row.Name} {cross.Columns[column].Name}{Topic(cross.Columns[column].Name, "이", "가")} {row.Values[column]}건으로 가장 많음");
        }
    }

    private IEnumerable<ReportSentence> Department()
    {
        var table = figures.Table("byDepartment");
        var ranked = table.Rows.Where(row => row.Code.Length > 0 && table.Count(row, "processed") >= FewestToRank).OrderByDescending(row => table.Value(row, "averageDays")).ToList();
        if (ranked.Count >= 2)
        {
            yield return Say(ReportSection.Department, "days",
                $"처리 {FewestToRank}건 이상인 부서의 평균 소요일은 {ranked[^1].Name} {One(table.Value(ranked[^1], "averageDays"))}일(n={table.Count(ranked[^1], "processed")})이 가장 짧고 {ranked[0].Name} {One(table.Value(ranked[0], "averageDays"))}일(n={table.Count(ranked[0], "processed")})이 가장 긺");
            foreach (var slow in ranked.Where(row => figures.Line("averageDays").Value is { } usual && table.Value(row, "averageDays") >= 2 * usual && usual > 0).Take(2))
            {
                yield return Say(ReportSection.Department, $"slow.{slow.Code}", $"{slow.Name}의 평균 소요일은 전체 평균의 {One(table.Value(slow, "averageDays") / figures.Line("averageDays").Value)}배임");
            }
        }

        if (table.Rows.Where(row => row.Code.Length > 0).MaxBy(row => table.Count(row, "received")) is { } busiest && table.Count(busiest, "received") > 0)
        {
            yield return Say(ReportSection.Department, "busiest", $"접수는 {busiest.Name} {Share(table.Count(busiest, "received"), figures.Received)}로 가장 많음");
        }
    }

    private IEnumerable<ReportSentence> Repeat()
    {
        yield return Say(ReportSection.Repeat, "kinds", $"접수 {Count("received")} 가운데 반복 {Count("repeats")}, 다수인 {Count("collective")}, 갈등 {Count("conflicts")}");
        yield return Say(ReportSection.Repeat, "moved", $"이송 {Count("transferred")}(2회 이상 {Count("bounced")}), 연장 {Count("extended")}");
    }

    private IEnumerable<ReportSentence> Contact()
    {
        yield return Say(ReportSection.Contact, "met", $"구청장 면담 {Count("meetings")}, 현장확인 {Count("visits")}, 합계 {Count("meetingsAndVisits")}");
        yield return Say(ReportSection.Contact, "orders", $"지시사항 {Count("directives")}, 기간 안 완료 {Count("directivesDone")}, 기간 말 추진중 {Count("directivesOpen")}(기한경과 {Count("directivesLate")})");
        var table = figures.Table("directivesByDepartment");
        var late = table.Rows.Where(row => table.Count(row, "directivesLate") > 0).OrderByDescending(row => table.Count(row, "directivesLate")).Take(3).ToList();
        if (late.Count > 0)
        {
            yield return Say(ReportSection.Contact, "lateOrders", $"기한이 지난 지시사항은 {string.Join(", ", late.Select(row => $"{row.Name} {table.Count(row, "directivesLate")}건"))}임");
        }
    }

    private IEnumerable<ReportSentence> Late()
    {
        var table = figures.Table("byDepartment");
        var where = table.Rows.Where(row => table.Count(row, "late") > 0).OrderByDescending(row => table.Count(row, "late")).Take(3).ToList();
        yield return Say(ReportSection.Late, "late", where.Count == 0
            ? "기간 말 기한이 지난 민원은 없음"
            : $"기간 말 기한경과 {Count("late")}: {string.Join(", ", where.Select(row => $"{row.Name} {table.Count(row, "late")}건"))}");
        if (lists.Late.Count > 0)
        {
            var oldest = lists.Late.MaxBy(entry => entry.Days)!;
            yield return Say(ReportSection.Late, "oldest", $"가장 오래 지난 민원은 {oldest.Number}({oldest.Department})로 근무일 {oldest.Days}일이 지남");
        }

        yield return Say(ReportSection.Late, "waiting", $"회신대기 {Count("awaitingReply")}, 장기 {Count("longTerm")}");
    }

    private IEnumerable<ReportSentence> Aftercare()
    {
        yield return Say(ReportSection.Aftercare, "looks", figures.Count("followUps") == 0
            ? "실시한 사후확인이 없음"
            : $"사후확인 {Count("followUps")} 가운데 해결 확인 {Count("followUpsResolved")}, 재발 {Count("recurrences")}(재발률 {Percent("recurrenceRate")})");
        yield return Say(ReportSection.Aftercare, "satisfaction", figures.Count("satisfactionAnswers") == 0
            ? "만족도 응답이 없음"
            : $"만족도 {One(figures.Line("satisfaction").Value)}점(5점 만점, 응답 {Count("satisfactionAnswers")}, 응답률 {Percent("responseRate")})");
    }

    private IEnumerable<ReportSentence> Shares(ReportSection section, string key, string name)
    {
        var table = figures.Table(key);
        var ranked = table.Rows.Where(row => table.Count(row, "received") > 0).OrderByDescending(row => table.Count(row, "received")).Take(3).ToList();
        if (ranked.Count > 0)
        {
            yield return Say(section, $"{name}.shares", $"{ReportTitles.Of(key)} 접수는 {string.Join(", ", ranked.Select(row => $"{row.Name} {Share(table.Count(row, "received"), figures.Received)}"))} 순으로 많음");
        }
    }

    // The largest rise and the largest fall; without a period before there is neither.
    private IEnumerable<ReportSentence> Changes(ReportSection section, string key, string name)
    {
        if (figures.Line("received").Previous is null)
        {
            yield break;
        }

        var table = figures.Table(key);
        var steps = table.Rows.Select(row => (row.Name, Step: table.Count(row, "received") - table.Count(row, "receivedPrevious"))).ToList();
        string[] words =
        [
            .. steps.OrderByDescending(step => step.Step).Take(1).Where(step => step.Step > 0).Select(step => $"{step.Name} {KoreanFormat.Change(step.Step)}건으로 가장 많이 늘고"),
            .. steps.OrderBy(step => step.Step).Take(1).Where(step => step.Step < 0).Select(step => $"{step.Name} {KoreanFormat.Change(step.Step)}건으로 가장 많이 줆"),
        ];
        if (words.Length > 0)
        {
            var text = string.Join(' ', words);
            yield return Say(section, $"{name}.changes", $"{Before} 대비 {(text.EndsWith('고') ? text[..^2] + "늚" : text)}");
        }
    }

    private string Against(string key, string word)
    {
        var line = figures.Line(key);
        return $"{word}는 {Before} 대비 {Change(line.Value, line.Previous)}, {YearBefore} 대비 {Change(line.Value, line.YearBefore)}";
    }

    private static string Change(decimal? now, decimal? then) => (now, then) switch
    {
        (_, null) => "비교할 기록 없음",
        ({ } value, 0) => $"{KoreanFormat.Change((long)value)}건",
        ({ } value, { } before) => $"{KoreanFormat.Change((long)(value - before))}건({Signed(KoreanFormat.Rounded(100 * (value - before) / before))}%)",
        _ => KoreanFormat.None,
    };

    private string Step(string key) => figures.Line(key) is { Value: { } now, Previous: { } then } ? $"({Before} 대비 {Signed(KoreanFormat.Rounded(now - then))}%p)" : "";

    private static string Signed(decimal value) => value > 0 ? $"+{KoreanFormat.OneDecimal(value)}" : KoreanFormat.OneDecimal(value);

    private string Count(string key) => KoreanFormat.Count(figures.Count(key));

    private string Total(string key) => KoreanFormat.Count((long)(figures.Line(key).YearToDate ?? 0));

    private string Percent(string key) => KoreanFormat.Percent(figures.Line(key).Value);

    private string Days(string key) => One(figures.Line(key).Value);

    private static string One(decimal? value) => value is { } known ? KoreanFormat.OneDecimal(known) : KoreanFormat.None;

    private static string Share(int part, int whole) => $"{KoreanFormat.Count(part)}({KoreanFormat.Percent(part, whole)})";

    // 이 after a closed syllable, 가 after an open one.
    private static string Topic(string word, string closed, string open) => word[^1] is >= '가' and <= '힣' && (word[^1] - '가') % 28 == 0 ? open : closed;

    private static ReportSentence Say(ReportSection section, string name, string text) => new($"{char.ToLowerInvariant(section.ToString()[0])}{section.ToString()[1..]}.{name}", section, text);
}
