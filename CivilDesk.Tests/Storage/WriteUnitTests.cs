using System.Globalization;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using CivilDesk.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Storage;

/// <summary>The one write path: all of a save or nothing of it, and an acknowledgement only for what is on the disk.</summary>
public sealed class WriteUnitTests : IAsyncLifetime
{
    private static readonly TimeSpan s_longEnough = TimeSpan.FromSeconds(20);
    private readonly DeskFixture _desk = new();

    private WriteUnit Writes => _desk.Get<WriteUnit>();

    private ComplaintService Complaints => _desk.Get<ComplaintService>();

    public Task InitializeAsync() => _desk.InitializeAsync();

    public Task DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Eight_clicks_on_one_form_are_one_complaint_one_line_and_one_number()
    {
        var command = CommandId.New();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default))));

        answers.Distinct().Should().ContainSingle().Which.Number.ToString().Should().Be("2026-0001");
        (await CountAsync<Complaint>()).Should().Be(1);
        (await CountAsync<Petitioner>()).Should().Be(1);
        (await _desk.LinesAsync()).Should().ContainSingle(line => line.Verb == "received");
        (await LastSerialAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_form_sent_again_after_the_program_was_restarted_gets_its_first_answer()
    {
        var command = CommandId.New();
        var first = await Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default);

        _desk.Reopen();

        (await Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default)).Should().Be(first);
        (await CountAsync<Complaint>()).Should().Be(1);
    }

    [Fact]
    public async Task Nobody_gets_the_answer_to_another_persons_form()
    {
        var command = CommandId.New();
        await Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default);

        var otherPerson = () => Complaints.ReceiveAsync(_desk.Leader, command, Given.WalkIn(), default);
        var otherVerb = () => _desk.Get<PetitionerService>().ChangeAsync(_desk.Clerk, command, 1, 0, new("홍길동"), default);

        (await otherPerson.RefusalAsync()).Should().Be("command.reused");
        (await otherVerb.RefusalAsync()).Should().Be("command.reused");
    }

    [Fact]
    public async Task Sixteen_writers_leave_no_double_number_no_gap_and_no_error()
    {
        const int writers = 16, each = 40;

        var received = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            var own = new List<CaseNumber>();
            for (var i = 0; i < each; i++)
            {
                own.Add((await _desk.ReceivedAsync()).Number);
            }

            return own;
        })));

        received.SelectMany(own => own).Select(number => number.Serial).Order().Should().Equal(Enumerable.Range(1, writers * each));
        received.Should().OnlyContain(own => own.SequenceEqual(own.Order()), "each writer's own complaints keep their order");
        (await LastSerialAsync()).Should().Be(writers * each);
        (await _desk.LinesAsync()).Count(line => line.Verb == "received").Should().Be(writers * each);
        (await _desk.Get<HistoryVerifier>().VerifyAsync(default)).IsSound.Should().BeTrue();
    }

    [Fact]
    public async Task A_verb_that_fails_half_way_leaves_no_row_no_line_no_number_and_no_ring()
    {
        var lines = await _desk.CountLinesAsync();
        var rings = _desk.Get<LiveFeed>().Rings;
        var command = CommandId.New();

        var fails = () => Writes.ExecuteAsync(
            _desk.Clerk,
            Permission.ReceiveComplaint,
            command,
            async unit =>
            {
                await unit.NextNumberAsync(CaseLedger.Complaints, default);
                unit.Add(Petitioner.Register(new("홍길동"), _desk.Get<CivilDesk.Core.Privacy.ContactVault>(), unit.Clock));
                unit.Record("Petitioner", 1, "registered");
                unit.Rings(LiveTopic.Complaints);
                await unit.Db.SaveChangesAsync();
                throw new InvalidOperationException("half way");
            },
            default);

        await fails.Should().ThrowAsync<InvalidOperationException>();
        (await CountAsync<Petitioner>()).Should().Be(0);
        (await CountAsync<NumberCounter>()).Should().Be(0);
        (await CountAsync<ProcessedCommand>()).Should().Be(0);
        (await _desk.CountLinesAsync()).Should().Be(lines);
        _desk.Get<LiveFeed>().Rings.Should().Be(rings);
        (await Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default)).Number.ToString().Should().Be("2026-0001");
    }

    [Fact]
    public async Task A_refused_verb_uses_up_no_number()
    {
        var refused = () => _desk.ReceivedAsync(Given.WalkIn(title: " "));
        (await refused.RefusalAsync()).Should().Be("complaint.title-needed");

        (await _desk.ReceivedAsync()).Number.ToString().Should().Be("2026-0001");
        (await CountAsync<Petitioner>()).Should().Be(1);
    }

    [Fact]
    public async Task The_bell_rings_after_the_commit_and_never_before()
    {
        var feed = _desk.Get<LiveFeed>();
        var seen = new TaskCompletionSource<int>();
        using var window = feed.Subscribe(LiveTopic.Petitioners, async () => seen.TrySetResult(await CountAsync<Petitioner>()));
        var before = feed.Rings;

        await Writes.ExecuteAsync(
            _desk.Clerk,
            Permission.KeepPetitioners,
            CommandId.None,
            async unit =>
            {
                unit.Rings(LiveTopic.Petitioners);
                unit.AfterCommit(() => feed.Rings.Should().Be(before, "caches forget before anybody is told to read again"));
                unit.Add(Petitioner.Register(new("홍길동"), _desk.Get<CivilDesk.Core.Privacy.ContactVault>(), unit.Clock));
                await unit.Db.SaveChangesAsync();
                feed.Rings.Should().Be(before);
            },
            default);

        feed.Rings.Should().Be(before + 1);
        (await seen.Task.WaitAsync(s_longEnough)).Should().Be(1);
    }

    [Fact]
    public async Task Who_waits_too_long_for_the_turn_hears_that_the_desk_is_busy_and_may_send_the_form_again()
    {
        Writes.Patience = TimeSpan.FromMilliseconds(50);
        var (started, hold) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = Task.Run(() => Writes.ExecuteAsync(
            _desk.Leader,
            Permission.ReceiveComplaint,
            CommandId.None,
            async _ =>
            {
                started.SetResult();
                await hold.Task;
            },
            default));
        await started.Task.WaitAsync(s_longEnough);
        var command = CommandId.New();

        var impatient = () => Complaints.ReceiveAsync(_desk.Clerk, command, Given.WalkIn(), default);

        (await impatient.RefusalAsync()).Should().Be("desk.busy");
        hold.SetResult();
        await slow;
        (await impatient()).Number.ToString().Should().Be("2026-0001");
    }

    [Fact]
    public async Task While_another_program_holds_the_file_the_desk_says_busy_and_afterwards_goes_on()
    {
        await using (var other = new SqliteConnection($"Data Source={_desk.Folders.Database};Pooling=False"))
        {
            await other.OpenAsync();
            await using var hold = await other.BeginTransactionAsync();

            var received = () => _desk.ReceivedAsync();
            (await received.RefusalAsync()).Should().Be("desk.busy");
        }

        (await _desk.ReceivedAsync()).Number.ToString().Should().Be("2026-0001");
    }

    [Fact]
    public async Task No_other_program_can_write_between_the_desks_first_look_and_its_save()
    {
        await Writes.ExecuteAsync(
            _desk.Clerk,
            Permission.ReceiveComplaint,
            CommandId.None,
            async unit =>
            {
                await unit.Db.Set<Complaint>().CountAsync();
                await using var other = new SqliteConnection($"Data Source={_desk.Folders.Database};Pooling=False;Default Timeout=1");
                await other.OpenAsync();
                var writes = async () => await other.BeginTransactionAsync();
                (await writes.Should().ThrowAsync<SqliteException>()).Which.SqliteErrorCode.Should().Be(5);
            },
            default);
    }

    [Fact]
    public async Task A_full_disk_is_said_and_what_was_acknowledged_stays()
    {
        var kept = await _desk.ReceivedAsync();
        var filled = () => Writes.ExecuteAsync(
            _desk.Clerk,
            Permission.ReceiveComplaint,
            CommandId.None,
            async unit =>
            {
                await LimitAsync(unit.Db, full: true);
                for (var i = 0; i < 200; i++)
                {
                    unit.Add(new ProcessedCommand { CommandId = Guid.NewGuid(), AccountId = 1, Verb = new string('x', 2_000), Answer = null, At = unit.Clock.Now });
                }

                await unit.Db.SaveChangesAsync();
            },
            default);

        (await filled.RefusalAsync()).Should().Be("disk.full");
        await _desk.LookAsync(db => LimitAsync(db, full: false));
        (await _desk.ReceivedAsync()).Number.Serial.Should().Be(kept.Number.Serial + 1);
        (await CountAsync<Complaint>()).Should().Be(2);
    }

    [Fact]
    public async Task A_write_prepared_on_an_older_state_is_refused_and_changes_nothing()
    {
        var received = await _desk.ReceivedAsync();
        await _desk.AssignedAsync(received.Id);
        var lines = await _desk.CountLinesAsync();

        var stale = () => Complaints.AssignAsync(_desk.Leader, CommandId.New(), received.Id, 0, "parks", default);

        (await stale.RefusalAsync()).Should().Be("record.changed-by-someone-else");
        (await _desk.LookAsync(db => db.Set<Complaint>().SingleAsync())).Should().BeEquivalentTo(new { DepartmentCode = "roads", Version = 1 });
        (await _desk.CountLinesAsync()).Should().Be(lines);
    }

    [Fact]
    public async Task Of_two_people_who_change_one_case_at_the_same_moment_one_is_told()
    {
        var received = await _desk.ReceivedAsync();

        string[] departments = ["roads", "parks"];
        var outcomes = await Task.WhenAll(departments.Select(department => Task.Run(async () =>
        {
            try
            {
                await Complaints.AssignAsync(_desk.Leader, CommandId.New(), received.Id, 0, department, default);
                return "assigned";
            }
            catch (DeskRuleException refusal)
            {
                return refusal.Code;
            }
        })));

        outcomes.Should().BeEquivalentTo("assigned", "record.changed-by-someone-else");
    }

    [Fact]
    public async Task A_secret_that_is_shown_once_is_not_kept_for_a_resend()
    {
        var command = CommandId.New();
        var create = () => _desk.Get<AccountService>().CreateAsync(_desk.Administrator, command, "newcomer", "새 담당자", Role.Clerk, null, default);
        await create();

        (await create.RefusalAsync()).Should().Be("command.reused");
        (await _desk.LookAsync(db => db.Set<ProcessedCommand>().SingleAsync())).Answer.Should().BeNull();
    }

    [Fact]
    public async Task A_save_that_is_given_up_leaves_nothing()
    {
        using var given = new CancellationTokenSource();
        var abandoned = () => Writes.ExecuteAsync(
            _desk.Clerk,
            Permission.ReceiveComplaint,
            CommandId.None,
            async unit =>
            {
                await unit.NextNumberAsync(CaseLedger.Complaints, default);
                await given.CancelAsync();
            },
            given.Token);

        await abandoned.Should().ThrowAsync<OperationCanceledException>();
        (await _desk.ReceivedAsync()).Number.ToString().Should().Be("2026-0001");
    }

    private static async Task<bool> LimitAsync(DeskDb db, bool full)
    {
        var pages = full ? await db.Database.SqlQueryRaw<long>("SELECT page_count AS Value FROM pragma_page_count").SingleAsync() : 1_000_000;
        await db.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count={pages}"));
        return full;
    }

    private Task<int> CountAsync<T>()
        where T : class => _desk.LookAsync(db => db.Set<T>().CountAsync());

    private Task<int> LastSerialAsync() => _desk.LookAsync(db => db.Set<NumberCounter>().Where(counter => counter.Ledger == CaseLedger.Complaints).Select(counter => counter.LastSerial).SingleAsync());
}
