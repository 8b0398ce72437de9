using System.Globalization;
using System.Text.Json;
using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>The steps around a petition, out of <c>deadline-cases.json</c>: transfers, receipts, supplements, notices, checks.</summary>
public sealed class ProcedureVectorTests
{
    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;

    private static readonly Dictionary<string, JsonElement> s_steps = LawFiles.Read("deadline-cases.json").GetProperty("procedural")
        .EnumerateArray()
        .ToDictionary(example => example.GetProperty("id").GetString()!);

    private static readonly Dictionary<string, StatutoryTimer> s_timers = new()
    {
        ["P-01"] = StatutoryTimer.Referral,
        ["P-02"] = StatutoryTimer.TransferInside,
        ["P-03"] = StatutoryTimer.TransferOnward,
        ["P-04"] = StatutoryTimer.OnlineReceipt,
        ["P-05"] = StatutoryTimer.SupplementRequest,
        ["P-06"] = StatutoryTimer.Referral,
        ["P-07"] = StatutoryTimer.OnlineReceipt,
    };

    public static TheoryData<string> Steps => [.. s_steps.Keys];

    [Fact]
    public void No_step_is_left_out() => Steps.Should().HaveCount(16);

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_is_due_when_the_worked_example_says(string id)
    {
        var step = s_steps[id];
        var start = step.GetProperty("start").GetString()!;
        switch (id)
        {
            case "P-08" or "P-10":
                SupplementRules.LastDay(s_office, step.Date("start"), Days(step)).Should().Be(Due(step));
                break;
            case "P-09":
                SupplementRules.RequireSecondRequest(s_office, step.Date("start"), Due(step));
                SupplementRules.LastDay(s_office, step.Date("start"), Days(step)).Should().Be(Due(step));
                break;
            case "P-11":
                CalendarPeriod.ObjectionDays.Should().Be(Days(step));
                CalendarPeriod.LastDay(s_office, step.Date("start"), CalendarPeriod.ObjectionDays).Should().Be(Due(step));
                break;
            case "P-12":
                Notices(step, ProgressNotices.PreparedOn).Should().Equal(Dates(step, "expected_30th_days"));
                Notices(step, ProgressNotices.OwedFrom).Should().Equal(Dates(step, "expected_trigger_dates"));
                break;
            case "P-13" or "P-14" or "P-15":
                var month = DateOnly.ParseExact(start, "yyyy-MM", CultureInfo.InvariantCulture);
                var recommended = step.TryGetProperty("recommended_date", out _) ? step.Date("recommended_date") : Due(step);
                MonthlyCheck.DueOn(month.Year, month.Month).Should().Be(Due(step));
                MonthlyCheck.RecommendedOn(s_office, month.Year, month.Month).Should().Be(recommended);
                break;
            case "P-16":
                var expected = DateOnly.ParseExact(start[^10..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
                CalendarPeriod.LastDay(s_office, expected, CalendarPeriod.UncollectedDays).Should().Be(Due(step));
                break;
            default:
                var timer = s_timers[id];
                StatutoryTimers.PeriodOf(timer).Should().Be(StatutoryPeriod.Hours(Days(step)));
                StatutoryTimers.DueAt(timer, s_office, Instant(start)).Should().Be(Instant(step.GetProperty("expected_due").GetString()!));
                break;
        }
    }

    [Fact]
    public void Each_timer_names_its_article()
    {
        var articles = s_timers.ToDictionary(entry => entry.Key, entry => StatutoryTimers.ArticleOf(entry.Value));

        foreach (var (id, article) in articles)
        {
            var law = s_steps[id].GetProperty("law").GetString()!.Split(' ');
            article.Should().Be($"민원 처리에 관한 법률 {(law[0] is "규칙" ? "시행규칙" : "시행령")} {law[1]}", id);
        }
    }

    [Fact]
    public void A_special_reason_gives_a_transfer_three_hours()
    {
        var due = StatutoryTimers.DueAt(StatutoryTimer.TransferInsideWithReason, s_office, Instant("2026-11-02T11:30:00+09:00"));

        due.Should().Be(Instant("2026-11-02T15:30:00+09:00"));
        StatutoryTimers.RemainingAt(StatutoryTimer.TransferInsideWithReason, s_office, Instant("2026-11-02T11:30:00+09:00"), Instant("2026-11-02T14:00:00+09:00"))
            .LeftTime.Should().Be(TimeSpan.FromMinutes(90));
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(0, 0)]
    public void A_progress_notice_is_owed_once_another_thirty_days_have_passed(int daysLater, int owed)
    {
        var received = new DateOnly(2026, 11, 2);

        ProgressNotices.OwedBy(received, received.AddDays(daysLater)).Should().Be(owed);
    }

    private static int Days(JsonElement step) => step.GetProperty("period").GetProperty("value").GetInt32();

    private static DateOnly Due(JsonElement step) => step.Date("expected_due_date");

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> Dates(JsonElement step, string property) =>
        step.GetProperty(property).EnumerateArray().Select(day => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static IEnumerable<DateOnly> Notices(JsonElement step, Func<DateOnly, int, DateOnly> day) =>
        Enumerable.Range(1, 3).Select(notice => day(step.Date("start"), notice));
}
