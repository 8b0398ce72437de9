using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class DeadlineTextTests
{
    private static readonly DateTimeOffset s_tenInSeoul = DeskClock.At(new(2026, 5, 7), new(10, 0));

    [Theory]
    [InlineData("2026-05-07T10:00")]
    [InlineData(" 2026-05-07 10:00 ")]
    [InlineData("2026-05-07T10:00:00")]
    [InlineData("2026-05-07T10:00:00+09:00")]
    [InlineData("2026-05-07T01:00Z")]
    [InlineData("2026-05-06T21:00:00-04:00")]
    public void A_time_is_Seouls_unless_it_says_otherwise(string text)
    {
        DeadlineText.Time(text).Should().Be(s_tenInSeoul);
        DeadlineText.Time(text).Offset.Should().Be(TimeSpan.FromHours(9));
    }

    [Theory]
    [InlineData("7d", 7, PeriodUnit.Days)]
    [InlineData("5d", 40, PeriodUnit.WorkingHours)]
    [InlineData("3h", 3, PeriodUnit.WorkingHours)]
    [InlineData(" 14D ", 14, PeriodUnit.Days)]
    public void A_period_is_days_or_hours_and_short_ones_are_hours(string text, int amount, PeriodUnit unit) =>
        DeadlineText.Period(text).Should().Be(new StatutoryPeriod(amount, unit));

    [Fact]
    public void An_extension_of_three_days_stays_three_days() => DeadlineText.Extension("3d").Should().Be(new StatutoryPeriod(3, PeriodUnit.Days));

    [Fact]
    public void A_suspension_has_two_whole_days_or_is_still_open()
    {
        DeadlineText.Suspension("2026-05-11..2026-05-12").Should().Be(new Suspension(new(2026, 5, 11), new(2026, 5, 12)));
        DeadlineText.Suspension("2026-05-11..").Should().Be(new Suspension(new(2026, 5, 11), null));
    }

    [Theory]
    [InlineData("grievance", PetitionType.Grievance)]
    [InlineData("Inquiry-Law", PetitionType.InquiryLaw)]
    [InlineData("inquiry-procedure", PetitionType.InquiryProcedure)]
    [InlineData("suggestion", PetitionType.Suggestion)]
    [InlineData("other", PetitionType.Other)]
    public void A_type_has_one_word(string text, PetitionType type) => DeadlineText.Type(text).Should().Be(type);

    [Theory]
    [InlineData("7", "period.malformed")]
    [InlineData("d", "period.malformed")]
    [InlineData("", "period.malformed")]
    [InlineData("-3d", "period.malformed")]
    [InlineData("3.5h", "period.malformed")]
    [InlineData("999999999999d", "period.malformed")]
    [InlineData("7w", "period.malformed")]
    [InlineData("0d", "period.not-positive")]
    [InlineData("0h", "period.not-positive")]
    public void A_period_that_is_none_is_refused(string text, string code) => Refuses(() => DeadlineText.Period(text), code);

    [Theory]
    [InlineData("2026-05-11", "suspension.malformed")]
    [InlineData("..2026-05-11", "suspension.malformed")]
    [InlineData("2026-05-11..2026-05-12..2026-05-13", "suspension.malformed")]
    [InlineData("2026-02-30..2026-03-01", "suspension.malformed")]
    [InlineData("2026-05-12..2026-05-11", "suspension.ends-before-it-begins")]
    public void A_suspension_that_is_none_is_refused(string text, string code) => Refuses(() => DeadlineText.Suspension(text), code);

    [Theory]
    [InlineData("2026-05-07")]
    [InlineData("2026-05-07T25:00")]
    [InlineData("07/05/2026 10:00")]
    [InlineData("")]
    public void A_time_that_is_none_is_refused(string text) => Refuses(() => DeadlineText.Time(text), "time.malformed");

    [Theory]
    [InlineData("statutory")]
    [InlineData("complaint")]
    public void A_type_without_a_period_of_its_own_is_refused(string text) => Refuses(() => DeadlineText.Type(text), "type.unknown");

    [Theory]
    [InlineData("grievance", "7d")]
    [InlineData(null, null)]
    public void Exactly_one_of_type_and_period_is_needed(string? type, string? period) =>
        Refuses(() => DeadlineText.Question("2026-05-07T10:00", type, period, [], [], null, s_tenInSeoul), "deadline.type-or-period");

    [Theory]
    [InlineData("2021-12-31T10:00", "7d", null)]
    [InlineData("2050-12-30T10:00", "7d", null)]
    [InlineData("2026-05-07T10:00", "99999d", null)]
    [InlineData("2026-05-07T10:00", "7d", "2051-03-01T10:00")]
    public void A_year_beyond_the_known_holidays_is_refused(string received, string period, string? at) =>
        Refuses(
            () => DeadlineAnswer.To(DeadlineText.Question(received, null, period, [], [], at, s_tenInSeoul), WorkingCalendar.BuiltIn),
            "calendar.year-not-covered");

    private static void Refuses<T>(Func<T> read, string code) =>
        FluentActions.Invoking(read).Should().Throw<DeskRuleException>().Which.Code.Should().Be(code);
}
