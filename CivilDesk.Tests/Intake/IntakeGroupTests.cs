using Bunit;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Petitioners;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Intake;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Intake;

/// <summary>What an intake may say beside the matter: who signed, that nobody can be reached, that it is the same matter again.</summary>
public sealed class IntakeGroupTests : PageTest
{
    [Fact]
    public async Task Signers_of_five_households_make_it_a_collective_complaint()
    {
        var form = new IntakeForm();
        var fields = Open<GroupFields>(Role.Clerk, part => part.Add(p => p.Form, form).Add(p => p.IsGroup, true).Add(p => p.OnChange, () => { }));
        fields.FindAll("input")[0].Change("홍길동");
        fields.FindAll("input")[1].Change("12");
        fields.FindAll("input")[2].Change("5");
        fields.Find(".desk-chip").TextContent.Should().Contain("다수인관련");

        var intake = form.ToIntake(null);
        var received = await Desk.ReceivedAsync(Given.WalkIn() with { Group = intake.Group });

        (await Desk.CaseAsync(received.Id)).Should().BeEquivalentTo(new { Representative = "홍길동", Signers = 12, Households = 5, IsCollective = true });
    }

    [Fact]
    public async Task That_nobody_can_be_reached_is_said_with_its_reason()
    {
        var form = new IntakeForm { IsNewcomer = true, NewName = "홍길동", NoContactReason = "연락을 원하지 않음", Title = "가로등", Story = "어둡습니다", Dong = "eunsol-1", Category = "road-surface", Channel = "walk-in" };

        await Desk.ReceivedAsync(form.ToIntake(null));

        (await Desk.LookAsync(db => db.Set<Petitioner>().SingleAsync())).NoContactReason.Should().Be("연락을 원하지 않음");
    }

    [Fact]
    public async Task The_clerk_decides_that_it_is_the_same_matter_again()
    {
        var first = await Desk.AnsweredAsync();
        var form = new IntakeForm { PetitionerId = 1 };
        var similar = await Desk.Get<CaseLikeness>().SimilarAsync(Desk.Clerk, new(1, "eunsol-1", "road-surface", null), default);
        var panel = Open<SimilarPanel>(Role.Clerk, part => part.Add(p => p.Cases, similar).Add(p => p.Asked, true).Add(p => p.Form, form).Add(p => p.OnChange, () => { }));

        panel.Find(".desk-intake__answer").TextContent.Should().Contain(similar[0].Answer, "the clerk reads what was answered then");
        panel.Find($"[data-repeats='{first.Number}']").Change(true);
        var again = await Desk.ReceivedAsync(Given.WalkIn() with { PetitionerId = 1, NewPetitioner = null, Repeats = form.ToIntake(null).Repeats });

        (await Desk.CaseAsync(again.Id)).Should().BeEquivalentTo(new { RepeatRootId = first.Id, RepeatNumber = 2 });
    }
}
