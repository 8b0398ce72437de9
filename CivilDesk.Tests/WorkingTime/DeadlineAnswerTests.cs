using System.Text.Json;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class DeadlineAnswerTests
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_grievance_is_answered_with_its_day_its_rest_and_its_articles()
    {
        var answer = Ask("2026-11-02T10:00", "grievance", at: "2026-11-05T09:00", extensions: ["3d"], suspensions: ["2026-11-04..2026-11-04"]);

        answer.Should().BeEquivalentTo(new DeadlineAnswer(
            DeskClock.At(new(2026, 11, 16), new(23, 59, 59)),
            new(2026, 11, 16),
            "days",
            "running",
            8,
            10,
            [
                "민원 처리에 관한 법률 시행령 제17조제1항",
                "민원 처리에 관한 법률 제19조제2항",
                "민원 처리에 관한 법률 시행령 제20조",
                "민원 처리에 관한 법률 시행령 제21조제1항",
            ],
            BeyondCheckedYear: false), options => options.WithStrictOrdering());
    }

    [Fact]
    public void A_nuisance_report_is_answered_in_hours_and_in_Seoul_time()
    {
        var json = JsonSerializer.SerializeToElement(Ask("2026-11-02T10:00", "other", at: "2026-11-02T12:30"), s_json);

        json.GetProperty("due").GetString().Should().Be("2026-11-02T14:00:00+09:00");
        json.GetProperty("dueDate").GetString().Should().Be("2026-11-02");
        json.GetProperty("unit").GetString().Should().Be("working-hours");
        json.GetProperty("state").GetString().Should().Be("running");
        json.GetProperty("remaining").GetRawText().Should().Be("1");
        json.GetProperty("articles").EnumerateArray().Select(article => article.GetString()).Should().Equal(
            "민원 처리에 관한 법률 시행령 제16조제1항", "민원 처리에 관한 법률 시행령 제19조", "민원 처리에 관한 법률 제19조제1항");
    }

    [Fact]
    public void While_suspended_there_is_no_due_date_but_a_rest()
    {
        var json = JsonSerializer.SerializeToElement(Ask("2026-11-02T10:00", "inquiry-law", at: "2026-11-20T10:00", suspensions: ["2026-11-04.."]), s_json);

        json.GetProperty("due").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("dueDate").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("state").GetString().Should().Be("suspended");
        json.GetProperty("remaining").GetRawText().Should().Be("12");
    }

    [Fact]
    public void Past_its_due_time_a_case_is_overdue()
    {
        Ask("2026-11-02T10:00", period: "3h", at: "2026-11-02T15:30").Should().BeEquivalentTo(new { State = "overdue", Remaining = -1.5m, Total = 3m });
        Ask("2026-11-02T10:00", "grievance", at: "2026-11-12T10:00").Should().BeEquivalentTo(new { State = "overdue", Remaining = -2m });
    }

    [Fact]
    public void Without_an_instant_the_rest_is_counted_from_now() =>
        Ask("2026-11-02T10:00", "grievance").Remaining.Should().Be(6);

    [Fact]
    public void Five_days_are_forty_hours_and_six_are_days()
    {
        Ask("2026-11-02T10:00", period: "5d").Should().BeEquivalentTo(new { Unit = "working-hours", Total = 40m, DueDate = new DateOnly(2026, 11, 9) });
        Ask("2026-11-02T10:00", period: "6d").Should().BeEquivalentTo(new { Unit = "days", Total = 6m, DueDate = new DateOnly(2026, 11, 9) });
    }

    [Fact]
    public void The_offices_own_period_of_other_petitions_replaces_the_three_hours()
    {
        var question = DeadlineText.Question("2026-11-02T10:00", "other", null, [], [], null, DeskClock.At(new(2026, 11, 2), new(10, 0)), StatutoryPeriod.Days(7));

        var answer = DeadlineAnswer.To(question, WorkingCalendar.BuiltIn);

        answer.DueDate.Should().Be(new DateOnly(2026, 11, 10));
        answer.Articles.Should().Equal("민원 처리에 관한 법률 시행령 제16조제3항", "민원 처리에 관한 법률 제19조제2항");
    }

    [Fact]
    public void A_due_date_in_a_year_that_nobody_has_checked_is_marked()
    {
        Ask("2027-12-30T10:00", "grievance").BeyondCheckedYear.Should().BeTrue();
        Ask("2027-12-20T10:00", "grievance").BeyondCheckedYear.Should().BeFalse();
        Ask("2028-01-05T10:00", "grievance", suspensions: ["2028-01-06.."]).BeyondCheckedYear.Should().BeFalse();
    }

    [Theory]
    [InlineData("grievance", "8d", "extension.exceeds-period")]
    [InlineData("other", "4h", "extension.exceeds-period")]
    [InlineData("other", "1d", "extension.exceeds-period")]
    [InlineData("grievance", "3h", "period.not-whole-days")]
    [InlineData("grievance", "1d 1d 1d", "extension.limit-reached")]
    public void Extensions_that_the_law_forbids_are_refused(string type, string extensions, string code)
    {
        var ask = () => Ask("2026-11-02T10:00", type, extensions: extensions.Split(' '));

        ask.Should().Throw<DeskRuleException>().Which.Code.Should().Be(code);
    }

    private static DeadlineAnswer Ask(
        string received, string? type = null, string? period = null, string? at = null, string[]? suspensions = null, string[]? extensions = null) =>
        DeadlineAnswer.To(
            DeadlineText.Question(received, type, period, suspensions ?? [], extensions ?? [], at, DeskClock.At(new(2026, 11, 3), new(10, 0)).ToUniversalTime()),
            WorkingCalendar.BuiltIn);
}
