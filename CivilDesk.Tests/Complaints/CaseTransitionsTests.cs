using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

public sealed class CaseTransitionsTests : IAsyncLifetime
{
    private static readonly Role[] s_people = [.. Enum.GetValues<Role>().Where(role => role is not Role.Scheduler)];

    private readonly DeskFixture _desk = new();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    public static TheoryData<ComplaintStatus> States => [.. Enum.GetValues<ComplaintStatus>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_action_of_every_role_in_a_state_is_decided_by_the_table(ComplaintStatus state)
    {
        var received = await _desk.ReceivedAsync();
        foreach (var action in Enum.GetValues<CaseAction>())
        {
            foreach (var role in s_people)
            {
                await PutAsync(received.Id, state);
                var version = await _desk.VersionAsync<Complaint>(received.Id);
                var refusal = await new Func<Task>(() => _desk.Get<WriteUnit>().ActAsync(
                    _desk.Of(role), action, CommandId.New(), received.Id, version, "tried", (_, _) => Task.FromResult<string?>(null), default)).RefusalAsync();

                var permission = CaseTransitions.PermissionFor(state, action);
                var expected = !Permissions.Allows(role, CaseTransitions.AtTheDoor(action)) ? "permission.denied"
                    : permission is null ? CaseTransitions.Refusal(state, action)
                    : Permissions.Allows(role, permission.Value) ? null
                    : "permission.denied";
                refusal.Should().Be(expected, $"{role} tries {action} on a case that is {state}");
                CaseTransitions.Allows(state, action, role).Should().Be(refusal is null);
            }
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task The_case_itself_obeys_the_table_whatever_a_service_asks(ComplaintStatus state)
    {
        var received = await _desk.ReceivedAsync();
        await PutAsync(received.Id, state);
        foreach (var (action, verb) in Verbs(received.Id))
        {
            if (CaseTransitions.PermissionFor(state, action) is not null)
            {
                continue;
            }

            var complaint = await _desk.CaseAsync(received.Id);
            var refused = () => verb(complaint);

            refused.Should().Throw<DeskRuleException>($"{action} on a case that is {state}").Which.Code.Should().Be(CaseTransitions.Refusal(state, action));
        }
    }

    [Fact]
    public void Every_state_can_be_reached_and_every_open_one_left()
    {
        var states = Enum.GetValues<ComplaintStatus>();

        states.Where(state => state is not ComplaintStatus.Received).Should().OnlyContain(state => CaseTransitions.All.Any(row => row.To == state && row.From != state));
        states.Where(state => state is not ComplaintStatus.Void).Should().OnlyContain(state => CaseTransitions.From(state).Any(row => row.To != state));
        CaseTransitions.From(ComplaintStatus.Void).Should().BeEmpty();
    }

    [Fact]
    public void The_diagram_draws_every_way_from_one_state_to_another()
    {
        var diagram = CaseTransitions.ToMermaid();

        diagram.Should().StartWith("stateDiagram-v2").And.Contain("Received --> Assigned : Assign").And.Contain("AwaitingReply --> UnderReview : Reply");
        foreach (var row in CaseTransitions.All.Where(row => row.From != row.To))
        {
            diagram.Should().MatchRegex($"{row.From} --> {row.To} : .*{row.Action}");
        }
    }

    [Fact]
    public void The_readme_draws_the_table_as_it_stands()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CivilDesk.sln")))
        {
            folder = folder.Parent;
        }

        File.ReadAllText(Path.Combine(folder.FullName, "README.md")).ReplaceLineEndings("\n").Should().Contain(CaseTransitions.ToMermaid());
    }

    private static IEnumerable<(CaseAction Action, Action<Complaint> Verb)> Verbs(long id)
    {
        var clock = new DeskClock(TimeProvider.System);
        var calendar = WorkingCalendar.BuiltIn;
        yield return (CaseAction.Assign, c => c.AssignTo("roads", 1, clock));
        yield return (CaseAction.Transfer, c => c.TransferTo("parks", "소관이 아님", 1, clock));
        yield return (CaseAction.Begin, c => c.Begin());
        yield return (CaseAction.AskForPart, c => c.Ask("parks", "의견을 주십시오.", clock.Today, clock));
        yield return (CaseAction.AnswerPart, c => c.AnswerPart(1, "의견 없음", 1, clock));
        yield return (CaseAction.Suspend, c => c.Suspend(new(SuspensionKind.Hearing, clock.Today), calendar, 1, clock));
        yield return (CaseAction.Resume, c => c.Resume(1, clock.Today, calendar, clock));
        yield return (CaseAction.Extend, c => c.Extend(new(new(1, PeriodUnit.Days), ExtensionReason.FactCheck, "현장 확인"), calendar, 1, clock));
        yield return (CaseAction.Process, c => c.Process(new(Outcome.Accepted, "정비함"), clock));
        yield return (CaseAction.Reply, c => c.Reply(new(ReplyChannel.Phone), null, clock));
        yield return (CaseAction.CheckFollowUp, c => c.Checked(null, clock));
        yield return (CaseAction.Close, c => c.Close(clock));
        yield return (CaseAction.Refer, c => c.Refer(new("한국전력공사", clock.Today, "소관"), clock));
        yield return (CaseAction.HearFromAgency, c => c.HearFromAgency("정비함", clock));
        yield return (CaseAction.Withdraw, c => c.Withdraw(new("취하합니다"), false, clock));
        yield return (CaseAction.Return, c => c.Return(new("미보완", ReplyChannel.Letter), clock));
        yield return (CaseAction.CloseAsRepeat, c => c.CloseAsRepeat(new("반복", ReplyChannel.Letter), new(3, 2, PetitionType.Grievance, false, null), clock));
        yield return (CaseAction.CloseByException, c => c.CloseByException(ExceptionReason.PrivateDispute, new("사인 간 분쟁", ReplyChannel.Letter), clock));
        yield return (CaseAction.DeclareNotAPetition, c => c.DeclareNotAPetition("성명 불명", clock));
        yield return (CaseAction.Edit, c => c.Edit(new("제목", "내용", null, c.DongCode, c.CategoryCode, c.ChannelCode, c.Type, "정정"), Core.Holidays.CalendarBook.Of([], Core.Settings.DeskSettings.Default)));
        yield return (CaseAction.ChangePetitioner, c => c.GiveTo(id + 1000, "다른 사람"));
        yield return (CaseAction.Reopen, c => c.Reopen(calendar, clock));
        yield return (CaseAction.Void, c => c.Void("오접수", clock));
    }

    private Task<int> PutAsync(long id, ComplaintStatus state)
    {
        var name = state.ToString();
        return _desk.LookAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Complaints SET Status = {name} WHERE Id = {id}"));
    }
}
