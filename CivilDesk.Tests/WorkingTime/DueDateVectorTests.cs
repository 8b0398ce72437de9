using System.Globalization;
using System.Text.Json;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>Every worked example of <c>Law/deadline-cases.json</c>; each was reckoned by hand and by two other engines.</summary>
public sealed class DueDateVectorTests
{
    private static readonly JsonElement s_law = LawFiles.Read("deadline-cases.json");

    private static readonly Dictionary<string, JsonElement> s_cases = ById("cases");

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Fact]
    public void No_worked_example_is_left_out() => Cases.Should().HaveCount(62);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_petition_is_due_when_the_worked_example_says(string id)
    {
        var example = s_cases[id];
        var suspensions = example.GetProperty("suspensions").EnumerateArray()
            .Select(row => new Suspension(row.Date("from"), row.Date("to")));
        var extensions = example.GetProperty("extensions").EnumerateArray().Select(row => Period(row, "amount"));

        var due = DueDate.Compute(
            WorkingCalendar.BuiltIn,
            Instant(example, "received"),
            Period(example.GetProperty("statutory_period"), "value"),
            [.. suspensions],
            [.. extensions]);

        due.Should().Be(new Due(Instant(example, "expected_due"), example.Date("expected_due_date")), "{0}", example.GetProperty("reasoning"));
        due.At!.Value.Offset.Should().Be(TimeSpan.FromHours(9));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_command_lines_words_give_the_same_answer_and_name_the_articles(string id)
    {
        var example = s_cases[id];
        var period = Period(example.GetProperty("statutory_period"), "value");
        var type = TypeOf(example);
        var question = DeadlineText.Question(
            example.GetProperty("received").GetString()![..16],
            type,
            type is null ? Words(period) : null,
            example.GetProperty("suspensions").EnumerateArray().Select(row => $"{row.GetProperty("from")}..{row.GetProperty("to")}"),
            example.GetProperty("extensions").EnumerateArray().Select(row => Words(Period(row, "amount"))),
            null,
            Instant(example, "received"));
        var stops = example.GetProperty("suspensions").EnumerateArray().Select(row => KindOf(row.GetProperty("kind").GetString()!));
        var clock = question.Clock with { Suspensions = [.. question.Clock.Suspensions.Zip(stops, (stop, kind) => stop with { Kind = kind })] };

        var answer = DeadlineAnswer.To(question with { Clock = clock }, WorkingCalendar.BuiltIn);

        answer.Due.Should().Be(Instant(example, "expected_due"));
        answer.DueDate.Should().Be(example.Date("expected_due_date"));
        answer.Unit.Should().Be(period.Unit is PeriodUnit.Days ? "days" : "working-hours");
        answer.Remaining.Should().Be(answer.Total);
        answer.Articles.Should().Contain(LawOf(example));
    }

    private static string? TypeOf(JsonElement example) => example.GetProperty("type").GetString() switch
    {
        "질의민원(법령)" => "inquiry-law",
        "질의민원(제도·절차)" => "inquiry-procedure",
        "건의민원" => "suggestion",
        "고충민원" => "grievance",
        "기타민원(즉시)" => "other",
        _ => null,
    };

    private static SuspensionKind KindOf(string kind) => Enum.Parse<SuspensionKind>(kind.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static string Words(StatutoryPeriod period) => $"{period.Amount}{(period.Unit is PeriodUnit.Days ? 'd' : 'h')}";

    // The online intake's own limit (영 제6조제8항) is a step before receipt and no part of the due date.
    private static IEnumerable<string> LawOf(JsonElement example) => example.GetProperty("law").EnumerateArray()
        .Select(article => article.GetString()!)
        .Where(article => article is not "영 제6조제8항")
        .Select(article => article.Split(' ', 2) switch
        {
            ["법", var rest] => $"민원 처리에 관한 법률 {rest}",
            ["영", var rest] => $"민원 처리에 관한 법률 시행령 {rest}",
            _ => article,
        });

    private static Dictionary<string, JsonElement> ById(string list) =>
        s_law.GetProperty(list).EnumerateArray().ToDictionary(example => example.GetProperty("id").GetString()!);

    private static DateTimeOffset Instant(JsonElement example, string property) =>
        DateTimeOffset.Parse(example.GetProperty(property).GetString()!, CultureInfo.InvariantCulture);

    private static StatutoryPeriod Period(JsonElement period, string amount) =>
        new(period.GetProperty(amount).GetInt32(), period.GetProperty("unit").GetString() switch
        {
            "day" => PeriodUnit.Days,
            "working_hour" => PeriodUnit.WorkingHours,
            var unit => throw new InvalidDataException($"No such unit: {unit}"),
        });
}
