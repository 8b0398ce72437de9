using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class SuspensionRulesTests
{
    private static readonly WorkingCalendar s_office = WorkingCalendar.BuiltIn;
    private static readonly DateOnly s_tuesday = new(2026, 11, 3);

    public static TheoryData<SuspensionKind> Kinds => [.. Enum.GetValues<SuspensionKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_names_the_articles_that_let_it_stop_the_clock(SuspensionKind kind)
    {
        var require = () => SuspensionRules.Require(kind, PetitionType.Grievance, s_tuesday);

        require.Should().NotThrow();
        SuspensionRules.ArticlesOf(kind).Should().NotBeEmpty().And.OnlyContain(article => article.Contains("시행령 제"));
    }

    [Fact]
    public void An_outage_stops_the_clock_from_the_amendment_on()
    {
        var before = () => SuspensionRules.Require(SuspensionKind.Outage, PetitionType.Suggestion, new(2026, 5, 5));
        var after = () => SuspensionRules.Require(SuspensionKind.Outage, PetitionType.Suggestion, new(2026, 5, 6));

        before.Should().Throw<DeskRuleException>().Which.Code.Should().Be("suspension.not-yet-in-force");
        after.Should().NotThrow();
    }

    [Fact]
    public void Only_a_grievance_is_investigated_on_the_spot()
    {
        var investigate = () => SuspensionRules.Require(SuspensionKind.FieldInvestigation, PetitionType.Suggestion, s_tuesday);

        investigate.Should().Throw<DeskRuleException>().Which.Code.Should().Be("investigation.not-allowed");
    }

    [Fact]
    public void A_kind_that_the_law_does_not_know_is_refused()
    {
        var stop = () => SuspensionRules.Require((SuspensionKind)99, PetitionType.Grievance, s_tuesday);

        stop.Should().Throw<DeskRuleException>().Which.Code.Should().Be("suspension.kind-unknown");
    }

    [Fact]
    public void Fourteen_working_days_of_investigation_are_allowed_and_warned_of()
    {
        var last = FieldInvestigationRules.LastDay(s_office, s_tuesday);

        last.Should().Be(new DateOnly(2026, 11, 20));
        Investigate(s_tuesday, last).Should().Equal("investigation.beyond-calendar-days");
        Investigate(s_tuesday, s_tuesday.AddDays(13)).Should().BeEmpty();
        Refuses(() => Investigate(s_tuesday, new(2026, 11, 23)), "investigation.over-limit");
    }

    [Fact]
    public void One_extension_gives_seven_working_days_more()
    {
        var last = FieldInvestigationRules.LastDay(s_office, s_tuesday, FieldInvestigationRules.ExtensionDays);

        last.Should().Be(new DateOnly(2026, 12, 1));
        Investigate(s_tuesday, last, 7).Should().Equal("investigation.beyond-calendar-days");
        Refuses(() => Investigate(s_tuesday, last.AddDays(1), 7), "investigation.over-limit");
        Refuses(() => Investigate(s_tuesday, last, 8), "investigation.extension-too-long");
        Refuses(() => Investigate(s_tuesday, s_tuesday, 3, 4), "investigation.extension-limit");
    }

    [Fact]
    public void Several_visits_count_together_and_a_shared_day_once()
    {
        var require = (DateOnly second) => FieldInvestigationRules.Require(
            PetitionType.Grievance, s_office, [(s_tuesday, new(2026, 11, 13)), (second, new(2026, 11, 20))], []);

        require(new(2026, 11, 13)).Should().Equal("investigation.beyond-calendar-days");
        require(new(2026, 11, 18)).Should().BeEmpty();
    }

    private static IReadOnlyList<string> Investigate(DateOnly from, DateOnly to, params int[] extensions) =>
        FieldInvestigationRules.Require(PetitionType.Grievance, s_office, [(from, to)], extensions);

    private static void Refuses(Action ask, string code) => ask.Should().Throw<DeskRuleException>().Which.Code.Should().Be(code);
}
