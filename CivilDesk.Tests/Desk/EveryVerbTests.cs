using System.Reflection;
using System.Runtime.CompilerServices;
using CivilDesk.Core;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Notifications;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Desk;

/// <summary>Every verb that somebody asks for, found in the program itself: a new one is tried here without being named.</summary>
public sealed class EveryVerbTests : IAsyncLifetime
{
    // The roads, the door and who stands beside it: what they are given to carry out is what is tried here.
    private static readonly Type[] s_notVerbs =
    [
        typeof(WriteUnit), typeof(DeskReads), typeof(IDoorkeeper), typeof(Doorkeeper), typeof(IWitness), typeof(HistoryLog), typeof(IMessenger), typeof(Messenger),
    ];

    private static readonly Actor s_nobody = new(987_654, "127.0.0.1");

    private readonly DeskFixture _desk = new();

    public static TheoryData<string> Verbs
    {
        get
        {
            var verbs = new TheoryData<string>();
            foreach (var verb in AllVerbs())
            {
                verbs.Add(NameOf(verb));
            }

            return verbs;
        }
    }

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_locked_account_is_refused_and_written_down(string name)
    {
        await _desk.Get<AccountService>().SetLockedAsync(_desk.Administrator, CommandId.New(), _desk.Mayor.AccountId, locked: true, default);

        (await RefusedAsync(name, _desk.Mayor, "account.not-active")).Subject.Should().BeOneOf(Enum.GetNames<Permission>());
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Who_does_not_exist_is_refused_and_written_down(string name) =>
        await RefusedAsync(name, s_nobody, "account.not-active");

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_role_without_the_right_is_refused_and_written_down(string name)
    {
        var asked = Enum.Parse<Permission>((await RefusedAsync(name, s_nobody, "account.not-active")).Subject);
        var without = Enum.GetValues<Role>().Where(role => role is not Role.Scheduler && !Permissions.Allows(role, asked)).ToList();

        foreach (var role in without)
        {
            (await RefusedAsync(name, _desk.Of(role), "permission.denied")).Subject.Should().Be(asked.ToString(), "{0} may not {1}", role, name);
        }

        // What everybody may do is little, and known.
        if (without.Count == 0)
        {
            asked.Should().BeOneOf(Permission.KeepOwnAccount, Permission.ViewCodes);
        }
    }

    [Theory]
    [InlineData("AccountService.CreateAsync", Permission.ManageAccounts)]
    [InlineData("AccountService.SetRoleAsync", Permission.ManageAccounts)]
    [InlineData("AccountService.ChangeOwnPasswordAsync", Permission.KeepOwnAccount)]
    [InlineData("BoardReader.ReadAsync", Permission.ViewBoard)]
    [InlineData("CodeService.AddAsync", Permission.EditCodes)]
    [InlineData("CodeService.EditAsync", Permission.EditCodes)]
    [InlineData("ComplaintRegister.ListAsync", Permission.ViewRegister)]
    [InlineData("ComplaintRegister.OpenAsync", Permission.ViewCase)]
    [InlineData("ComplaintService.ReceiveAsync", Permission.ReceiveComplaint)]
    [InlineData("ComplaintService.AssignAsync", Permission.AssignComplaint)]
    [InlineData("ComplaintService.ProcessAsync", Permission.ProcessComplaint)]
    [InlineData("ComplaintService.ReplyAsync", Permission.ReplyToComplaint)]
    [InlineData("ComplaintService.CloseAsync", Permission.CloseComplaint)]
    [InlineData("DirectiveService.GiveWordAsync", Permission.GiveWord)]
    [InlineData("DirectiveService.ReportAsync", Permission.ReportProgress)]
    [InlineData("DirectiveService.ConfirmAsync", Permission.ConfirmDirective)]
    [InlineData("FieldVisitService.CarryOutAsync", Permission.KeepFieldVisits)]
    [InlineData("MeetingService.HoldAsync", Permission.KeepMeetings)]
    [InlineData("PetitionerService.OpenAsync", Permission.KeepPetitioners)]
    [InlineData("QueueReader.ReadAsync", Permission.ViewQueue)]
    [InlineData("ReportService.ReadAsync", Permission.ViewReports)]
    [InlineData("ReportService.RecountAsync", Permission.TakeReportDraft)]
    [InlineData("ReportService.IssueAsync", Permission.IssueReport)]
    public async Task A_verb_asks_for_the_right_that_the_office_thinks_of(string verb, Permission right)
    {
        foreach (var name in AllVerbs().Select(NameOf).Where(name => name.StartsWith(verb + "(", StringComparison.Ordinal)))
        {
            (await RefusedAsync(name, s_nobody, "account.not-active")).Subject.Should().Be(right.ToString());
        }
    }

    [Fact]
    public void There_are_verbs_to_try() => AllVerbs().Should().HaveCountGreaterThan(30);

    private static IEnumerable<MethodInfo> AllVerbs() => typeof(CoreServices).Assembly.GetTypes()
        .Where(type => type.IsPublic && !s_notVerbs.Contains(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && IsAwaitable(method.ReturnType) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor)))
        .OrderBy(NameOf, StringComparer.Ordinal);

    private static bool IsAwaitable(Type type) => type.IsAssignableTo(typeof(Task)) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static string NameOf(MethodInfo verb) =>
        $"{verb.DeclaringType!.Name}.{verb.Name}({string.Join(", ", verb.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    // The doorkeeper comes first: an empty form will do, for nobody reads it by then (a flag in it may name the verb).
    private static object? Nothing(ParameterInfo parameter, Actor actor) =>
        parameter.ParameterType == typeof(Actor) ? actor
        : parameter.ParameterType == typeof(CommandId) ? CommandId.New()
        : parameter.ParameterType == typeof(string) ? ""
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : parameter.ParameterType is { IsAbstract: false, IsArray: false } type && !type.IsAssignableTo(typeof(Delegate)) ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType)
        : null;

    private async Task<HistoryLine> RefusedAsync(string name, Actor actor, string code)
    {
        var verb = AllVerbs().Single(candidate => NameOf(candidate) == name);
        var before = await _desk.CountLinesAsync();

        (await ((Func<Task>)(() => CallAsync(verb, actor))).RefusalAsync()).Should().Be(code, "{0} asks the doorkeeper first", name);

        (await _desk.CountLinesAsync()).Should().Be(before + 1);
        var line = (await _desk.LastLineAsync())!;
        line.Verb.Should().Be("denied");
        line.AccountId.Should().Be(actor.AccountId);
        line.From.Should().Be(actor.From);
        return line;
    }

    private async Task CallAsync(MethodInfo verb, Actor actor)
    {
        var room = verb.IsStatic ? null : _desk.Services.GetRequiredService(verb.DeclaringType!);
        var answer = verb.Invoke(room, BindingFlags.DoNotWrapExceptions, null, [.. verb.GetParameters().Select(parameter => Nothing(parameter, actor))], null)!;
        await (answer as Task ?? (Task)answer.GetType().GetMethod(nameof(ValueTask.AsTask))!.Invoke(answer, null)!);
    }
}
