using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

public sealed class StatutoryPeriodTests
{
    [Theory]
    [InlineData(PetitionType.Statutory, 7, PeriodUnit.Days)]
    [InlineData(PetitionType.InquiryLaw, 14, PeriodUnit.Days)]
    [InlineData(PetitionType.InquiryProcedure, 7, PeriodUnit.Days)]
    [InlineData(PetitionType.Suggestion, 14, PeriodUnit.Days)]
    [InlineData(PetitionType.Grievance, 7, PeriodUnit.Days)]
    [InlineData(PetitionType.Other, 3, PeriodUnit.WorkingHours)]
    public void Each_type_of_petition_has_the_period_of_the_decree(PetitionType type, int amount, PeriodUnit unit) =>
        StatutoryPeriod.For(type).Should().Be(new StatutoryPeriod(amount, unit));

    [Theory]
    [InlineData(1, 8, PeriodUnit.WorkingHours)]
    [InlineData(5, 40, PeriodUnit.WorkingHours)]
    [InlineData(6, 6, PeriodUnit.Days)]
    [InlineData(14, 14, PeriodUnit.Days)]
    public void Up_to_five_days_are_counted_in_hours_of_work(int days, int amount, PeriodUnit unit) =>
        StatutoryPeriod.Days(days).Should().Be(new StatutoryPeriod(amount, unit));

    [Fact]
    public void A_day_is_eight_hours_whichever_way_it_is_told()
    {
        new StatutoryPeriod(3, PeriodUnit.Days).In(PeriodUnit.WorkingHours).Should().Be(StatutoryPeriod.Hours(24));
        StatutoryPeriod.Hours(24).In(PeriodUnit.Days).Should().Be(new StatutoryPeriod(3, PeriodUnit.Days));
        StatutoryPeriod.Hours(3).In(PeriodUnit.WorkingHours).Should().Be(StatutoryPeriod.Hours(3));
    }

    [Fact]
    public void Hours_that_make_no_whole_day_cannot_extend_a_period_of_days()
    {
        var extend = () => StatutoryPeriod.Hours(3).In(PeriodUnit.Days);

        extend.Should().Throw<DeskRuleException>().Which.Code.Should().Be("period.not-whole-days");
    }
}
