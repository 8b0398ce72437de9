using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.Law;

/// <summary>The rules about a complaint's life, at their edges.</summary>
public sealed class ComplaintLawTests
{
    [Fact]
    public void The_screen_shows_everything_that_a_repeat_closing_still_lacks() =>
        RepeatClosing.Missing(PetitionType.Grievance, filings: 2, notices: 0, isCollective: true, committeeReviewed: false)
            .Should().Equal("repeat.close-not-allowed", "repeat.close-notices-insufficient", "committee.review-required");

    [Fact]
    public void A_collective_repeat_is_closed_once_the_committee_has_reviewed_it()
    {
        var close = () => RepeatClosing.Require(PetitionType.Suggestion, filings: 4, notices: 3, isCollective: true, committeeReviewed: true);

        close.Should().NotThrow();
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(4, 100, false)]
    [InlineData(100, 4, false)]
    public void A_collective_complaint_needs_households_and_signers(int households, int signers, bool isCollective) =>
        CollectiveComplaint.Is(households, signers).Should().Be(isCollective);

    [Theory]
    [InlineData(true, true, PetitionerStanding.Petitioner)]
    [InlineData(true, false, PetitionerStanding.Anonymous)]
    [InlineData(false, true, PetitionerStanding.Anonymous)]
    public void Who_cannot_be_named_and_found_is_no_petitioner(bool named, bool found, PetitionerStanding standing) =>
        Standing.Of(named, found).Should().Be(standing);

    [Fact]
    public void An_office_and_a_contract_partner_are_no_petitioners()
    {
        Standing.HasPeriod(Standing.Of(true, true, isOffice: true)).Should().BeFalse();
        Standing.HasPeriod(Standing.Of(true, true, isContractPartner: true)).Should().BeFalse();
        Standing.HasPeriod(Standing.Of(true, true)).Should().BeTrue();
    }

    [Fact]
    public void Only_a_grievance_filed_again_goes_to_the_audit_department()
    {
        AuditRoute.IsRequired(PetitionType.Grievance, filings: 3).Should().BeTrue();
        AuditRoute.IsRequired(PetitionType.Suggestion, filings: 3).Should().BeFalse();
    }

    [Fact]
    public void A_declined_matter_is_closed_when_the_petitioner_has_been_told_why()
    {
        var told = () => ExceptionClosing.Require(ExceptionReason.PersonnelMatter, reasonNotified: true);
        var unknown = () => ExceptionClosing.Require((ExceptionReason)99, reasonNotified: true);

        told.Should().NotThrow();
        unknown.Should().Throw<DeskRuleException>().Which.Code.Should().Be("exception.reason-unknown");
        Enum.GetValues<ExceptionReason>().Should().HaveCount(9);
    }

    [Theory]
    [InlineData("사유", "", false)]
    [InlineData(" ", "이의신청", false)]
    [InlineData("사유", "이의신청", true)]
    public void A_refusal_names_its_reason_and_the_remedy(string reason, string remedy, bool isComplete)
    {
        var notify = () => RejectionNotice.Require(reason, remedy);

        if (isComplete)
        {
            notify.Should().NotThrow();
        }
        else
        {
            notify.Should().Throw<DeskRuleException>().Which.Code.Should().Be("rejection.reason-and-remedy-required");
        }
    }

    [Fact]
    public void A_supplement_is_prolonged_twice_and_asked_again_for_ten_days_at_most()
    {
        var second = () => SupplementRules.RequireExtension(earlier: 1);
        var tenDays = () => SupplementRules.RequireSecondRequest(WorkingCalendar.BuiltIn, new(2026, 11, 2), new(2026, 11, 12));

        second.Should().NotThrow();
        tenDays.Should().NotThrow();
    }

    [Fact]
    public void A_request_that_came_back_once_does_not_withdraw_the_petition()
    {
        var close = () => SupplementRules.RequireWithdrawn(returnedRequests: 1);

        close.Should().Throw<DeskRuleException>().Which.Code.Should().Be("supplement.not-returned-twice");
    }
}
