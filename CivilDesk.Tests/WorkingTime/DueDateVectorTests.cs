using System.Globalization;
using System.Text.Json;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>Every worked example of <c>Law/deadline-cases.json</c>; each was reckoned by hand and by two other engines.</summary>
public sealed class DueDateVectorTests
{
    private static readonly JsonElement s_law = LawFiles.Read("deadline-cases.json");

    private static readonly Dictionary<string, JsonElement> s_cases = ById("cases");

    private static readonly Dictionary<string, JsonElement> s_procedures = ById("procedural")
        .Where(entry => entry.Value.TryGetProperty("expected_due", out _))
        .ToDictionary();

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    public static TheoryData<string> Procedures => [.. s_procedures.Keys];

    [Fact]
    public void No_worked_example_is_left_out()
    {
        Cases.Should().HaveCount(62);
        Procedures.Should().HaveCount(7);
    }

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
    [MemberData(nameof(Procedures))]
    public void A_step_of_the_procedure_is_due_when_the_worked_example_says(string id)
    {
        var example = s_procedures[id];

        DueDate.Compute(WorkingCalendar.BuiltIn, Instant(example, "start"), Period(example.GetProperty("period"), "value"), [], [])
            .At.Should().Be(Instant(example, "expected_due"), "{0}", example.GetProperty("reasoning"));
    }

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
