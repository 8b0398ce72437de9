using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class ExtensionRulesTests
{
    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;
    private static readonly DateTimeOffset s_received = DeskClock.At(new(2026, 11, 2), new(10, 0));
    private static readonly StatutoryPeriod s_week = StatutoryPeriod.For(PetitionType.Grievance);
    private static readonly StatutoryPeriod s_threeDays = new(3, PeriodUnit.Days);

    [Theory]
    [InlineData(ExtensionReason.Cooperation)]
    [InlineData(ExtensionReason.FactCheck)]
    [InlineData(ExtensionReason.ForceMajeure)]
    [InlineData(ExtensionReason.Equivalent)]
    public void The_four_reasons_of_the_decree_extend_a_case(ExtensionReason reason) => Ask(new(s_received, s_week), reason: reason).Should().BeEmpty();

    [Theory]
    [InlineData(ExtensionReason.Workload)]
    [InlineData(ExtensionReason.HandlerUnavailable)]
    [InlineData(ExtensionReason.Unlisted)]
    public void Any_other_reason_is_refused_from_the_amendment_on_and_frowned_on_before(ExtensionReason reason)
    {
        var before = DeskClock.At(new(2026, 5, 5), new(23, 59));

        Refuses(() => Ask(new(before.AddMinutes(1), s_week), reason: reason), "extension.reason-forbidden");
        Ask(new(before, s_week), reason: reason).Should().Equal("extension.reason-not-advised");
    }

    [Fact]
    public void The_day_in_Seoul_decides_which_law_binds()
    {
        var eveningInGreenwich = new DateTimeOffset(2026, 5, 5, 15, 0, 0, TimeSpan.Zero);

        Refuses(() => Ask(new(eveningInGreenwich, s_week), reason: ExtensionReason.Workload), "extension.reason-forbidden");
    }

    [Fact]
    public void The_second_extension_needs_consent_and_counts_from_the_first()
    {
        var once = new StatutoryClock(s_received, s_week, [], [s_week]);
        var decided = DeskClock.At(new(2026, 11, 19), new(17, 0));

        Ask(once, decided: decided, consent: true).Should().BeEmpty();
        Refuses(() => Ask(once, decided: decided), "consent.required");
        Refuses(() => Ask(once, decided: decided.AddDays(1), consent: true), "extension.after-due");
    }

    [Fact]
    public void A_case_may_be_extended_until_its_last_day_is_over()
    {
        Ask(new(s_received, s_week), decided: DeskClock.At(new(2026, 11, 10), new(23, 59))).Should().BeEmpty();
        Refuses(() => Ask(new(s_received, s_week), decided: DeskClock.At(new(2026, 11, 11), new(0, 0))), "extension.after-due");
    }

    [Fact]
    public void A_suspended_case_has_not_run_out_and_may_be_extended() =>
        Ask(new(s_received, s_week, [new(new(2026, 11, 4), null)], []), decided: DeskClock.At(new(2026, 12, 1), new(9, 0))).Should().BeEmpty();

    [Fact]
    public void A_case_of_hours_is_extended_by_hours_within_its_own()
    {
        var atOnce = new StatutoryClock(s_received, StatutoryPeriod.For(PetitionType.Other));

        Ask(atOnce, by: StatutoryPeriod.Hours(3)).Should().BeEmpty();
        Refuses(() => Ask(atOnce, by: StatutoryPeriod.Hours(4)), "extension.exceeds-period");
        Refuses(() => Ask(atOnce, by: StatutoryPeriod.Hours(0)), "period.not-positive");
    }

    [Fact]
    public void Each_extension_owes_a_notice_at_closing()
    {
        ExtensionRules.OwedAtClosing(extensions: 2, noticesSent: 1).Should().Equal("extension.notice-missing");
        ExtensionRules.OwedAtClosing(extensions: 2, noticesSent: 2).Should().BeEmpty();
        ExtensionRules.OwedAtClosing(extensions: 0, noticesSent: 0).Should().BeEmpty();
    }

    private static IReadOnlyList<string> Ask(
        StatutoryClock clock, StatutoryPeriod? by = null, ExtensionReason reason = ExtensionReason.FactCheck, DateTimeOffset? decided = null, bool consent = false) =>
        ExtensionRules.Require(s_office, clock, new(by ?? s_threeDays, reason, consent, decided ?? clock.ReceivedAt));

    private static void Refuses(Action ask, string code) => ask.Should().Throw<DeskRuleException>().Which.Code.Should().Be(code);
}
