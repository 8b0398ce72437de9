using System.Text.RegularExpressions;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.History;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Notices;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Queue;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.Demo;

/// <summary>What somebody finds who opens the demonstration.</summary>
[Collection(DemoLedgerCollection.Name)]
public sealed partial class DemoLedgerTests(DemoLedger ledger)
{
    private static readonly Outcome[] s_outcomes =
    [
        Outcome.Accepted, Outcome.PartlyAccepted, Outcome.AlternativeOffered, Outcome.NotAcceptable, Outcome.Guidance, Outcome.Referred, Outcome.Withdrawn,
        Outcome.LongTermReview, Outcome.RepeatClosed, Outcome.Returned, Outcome.ExceptionClosed,
    ];

    private static readonly string[] s_road = ["received", "assigned", "processed", "replied", "closed", "referred", "agency-answered", "withdrawn", "returned", "closed-as-repeat", "closed-by-exception", "declared-not-a-petition"];

    [Fact]
    public async Task Every_heap_of_the_queue_holds_something()
    {
        var queue = await ledger.Get<QueueReader>().ReadAsync(ledger.Leader, ComplaintView.Unassigned, 50, default);

        queue.Sections.Should().OnlyContain(section => section.Count > 0);
        queue.Directives.Values.Should().OnlyContain(count => count > 0);
        queue.MeetingsRequested.Should().BePositive();
        queue.MeetingsWithoutResult.Should().BePositive();
    }

    [Fact]
    public async Task The_day_has_begun_and_the_agenda_of_today_and_tomorrow_is_written()
    {
        var today = DemoLedger.LastDay;
        var next = WorkingCalendar.BuiltIn.FirstWorkingDayAfter(today);
        var scheduled = (await ledger.AllAsync<Meeting>()).Where(meeting => meeting.Status == MeetingStatus.Scheduled).Select(meeting => DeskClock.DayOf(meeting.StartsAt!.Value));
        var planned = (await ledger.AllAsync<FieldVisit>()).Where(visit => visit.Status == FieldVisitStatus.Planned).Select(visit => visit.PlannedOn);

        (await ledger.AllAsync<Complaint>()).Count(complaint => complaint.ReceivedOn == today).Should().BeGreaterThanOrEqualTo(3);
        scheduled.Should().Contain([today, next]);
        planned.Should().Contain([today, next]);
    }

    [Fact]
    public async Task The_history_stands_and_tells_every_step()
    {
        var verdict = await ledger.Get<HistoryVerifier>().VerifyAsync(default);
        var steps = (await ledger.AllAsync<HistoryLine>()).Where(line => line.Subject == nameof(Complaint)).ToLookup(line => line.SubjectId, line => line.Verb);

        verdict.Should().BeEquivalentTo(new { IsSound = true });
        foreach (var complaint in await ledger.AllAsync<Complaint>())
        {
            var told = steps[complaint.Id].Where(verb => s_road.Contains(verb)).ToList();
            told.Should().Equal(complaint.DepartmentCode is null ? told : Road(complaint.Status, told.Count), $"{complaint.Number} is {complaint.Status}");
        }
    }

    [Fact]
    public async Task The_law_has_taken_cases_along_all_of_its_side_roads()
    {
        var complaints = await ledger.AllAsync<Complaint>();
        var owed = await ledger.Get<NoticeService>().OwedAsync(ledger.Leader, default);
        var checks = await ledger.AllAsync<FollowUpCheck>();
        var scores = await ledger.AllAsync<Satisfaction>();

        complaints.Select(c => c.Status).Distinct().Should().BeEquivalentTo(Enum.GetValues<ComplaintStatus>().Except([ComplaintStatus.InProgress, ComplaintStatus.FollowUp, ComplaintStatus.Void]));
        complaints.SelectMany(c => c.Suspensions).Select(s => s.Kind).Distinct().Should().Contain([SuspensionKind.Supplement, SuspensionKind.FieldInvestigation, SuspensionKind.Hearing]);
        complaints.Should().Contain(c => c.Extensions.Count == 1).And.Contain(c => c.TransferCount == 1).And.Contain(c => c.TransferCount == 2).And.Contain(c => c.TransferCount == 3 && c.MarkedForMayor);
        complaints.Should().Contain(c => c.Parts.Count > 0).And.Contain(c => c.RepeatNumber == 3).And.Contain(c => c.NeedsAudit).And.Contain(c => c.IsCollective);
        owed.Select(notice => notice.Kind).Distinct().Should().BeEquivalentTo([NoticeKind.Supplement, NoticeKind.Extension, NoticeKind.Transfer, NoticeKind.Progress, NoticeKind.Result]);
        checks.Select(check => check.Result).Distinct().Should().BeEquivalentTo(Enum.GetValues<FollowUpResult>());
        scores.Select(score => score.Score).Distinct().Should().BeEquivalentTo([1, 2, 3, 4, 5]);
        scores.Should().Contain(score => score.LeadersWord != null);
        (await ledger.AllAsync<Petitioner>()).Should().Contain(card => card.CautionSealed != null).And.Contain(card => card.NoContactReason != null);
        (await ledger.AllAsync<ReplyTemplate>()).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Every_dong_category_channel_kind_and_outcome_occurs()
    {
        var complaints = await ledger.AllAsync<Complaint>();

        complaints.Select(c => c.DongCode).Distinct().Should().BeEquivalentTo(DefaultCodes.Dongs.Select(word => word.Code));
        complaints.Select(c => c.CategoryCode).Distinct().Should().BeEquivalentTo(DefaultCodes.Categories.Where(word => word.Parent is not null).Select(word => word.Code));
        complaints.Select(c => c.ChannelCode).Distinct().Should().BeEquivalentTo(DefaultCodes.Channels.Select(word => word.Code));
        complaints.Select(c => c.Type).Distinct().Should().BeEquivalentTo(Enum.GetValues<PetitionType>());
        complaints.Select(c => c.Outcome).OfType<Outcome>().Distinct().Should().BeEquivalentTo(s_outcomes);
        complaints.Select(c => c.ReplyChannel).OfType<ReplyChannel>().Distinct().Should().BeEquivalentTo(Enum.GetValues<ReplyChannel>());
    }

    [Fact]
    public async Task The_office_works_in_its_hours_and_mostly_in_time()
    {
        var complaints = await ledger.AllAsync<Complaint>();
        var moments = complaints.SelectMany(c => new[] { c.ReceivedAt, c.AssignedAt, c.ProcessedAt, c.RepliedAt, c.ClosedAt }).OfType<DateTimeOffset>();
        var replied = complaints.Where(complaint => complaint.WasOnTime is not null).ToList();

        moments.Should().OnlyContain(moment => IsWorking(DeskClock.InSeoul(moment)));
        (replied.Count(complaint => complaint.WasOnTime == true) / (double)replied.Count).Should().BeInRange(0.89, 0.97);
    }

    [Fact]
    public async Task Some_citizens_come_back_some_are_groups_and_all_phones_are_numbers_that_nobody_has()
    {
        var petitioners = await ledger.AllAsync<Petitioner>();
        var visits = (await ledger.AllAsync<Complaint>()).CountBy(complaint => complaint.PetitionerId);
        var cards = petitioners.ConvertAll(ledger.Get<PetitionerService>().Card);

        visits.Count(petitioner => petitioner.Value > 1).Should().BeGreaterThan(30);
        petitioners.Count(petitioner => petitioner.IsGroup).Should().BeGreaterThan(20);
        cards.Should().OnlyContain(card => card.NoContactReason != null || InventedPhone().IsMatch(card.Phone!));
    }

    [Fact]
    public async Task No_sentence_shows_the_seams_of_its_template()
    {
        var complaints = await ledger.AllAsync<Complaint>();
        var meetings = await ledger.AllAsync<Meeting>();
        var visits = await ledger.AllAsync<FieldVisit>();
        var directives = await ledger.AllAsync<Directive>();
        string?[] texts =
        [
            .. complaints.SelectMany(c => new[] { c.Title, c.Story, c.Wish, c.Answer }),
            .. meetings.SelectMany(m => new[] { m.Subject, m.Said, m.Agreed, m.Place }),
            .. visits.SelectMany(v => new[] { v.Place, v.Purpose, v.Seen }),
            .. directives.SelectMany(d => new[] { d.Text, d.Progress }),
        ];

        texts.OfType<string>().Should().OnlyContain(text => !Seam().IsMatch(text));
    }

    [Fact]
    public async Task No_two_meetings_share_a_slot()
    {
        var starts = (await ledger.AllAsync<Meeting>()).Select(meeting => meeting.StartsAt).OfType<DateTimeOffset>();

        starts.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Directives_come_from_every_source_and_most_are_kept()
    {
        var directives = await ledger.AllAsync<Directive>();

        directives.Select(directive => directive.Source).Distinct().Should().Contain([DirectiveSource.Complaint, DirectiveSource.Meeting, DirectiveSource.FieldVisit, DirectiveSource.Board, DirectiveSource.StaffMeeting, DirectiveSource.Other]);
        directives.Where(directive => directive.Status == DirectiveStatus.Done).Should().Contain(directive => directive.DoneOn > directive.DueOn);
        directives.Should().Contain(directive => directive.Status != DirectiveStatus.Done && directive.DueOn < DemoLedger.LastDay);
    }

    [Theory]
    [InlineData("clerk", Role.Clerk)]
    [InlineData("leader", Role.TeamLeader)]
    [InlineData("mayor", Role.Mayor)]
    [InlineData("officer", Role.DepartmentOfficer)]
    [InlineData("admin", Role.Administrator)]
    [InlineData("auditor", Role.Auditor)]
    public async Task Each_of_the_six_has_an_account_whose_printed_password_opens_the_door(string name, Role role)
    {
        var account = (await ledger.AllAsync<DeskAccount>()).Single(candidate => candidate.UserName == name);
        var hasher = ledger.Get<Microsoft.AspNetCore.Identity.IPasswordHasher<DeskAccount>>();

        account.Should().BeEquivalentTo(new { Role = role, MustChangePassword = false, IsLocked = false, DepartmentCode = role is Role.DepartmentOfficer ? "roads" : null });
        hasher.VerifyHashedPassword(account, account.PasswordHash!, "civildesk-demo").Should().Be(Microsoft.AspNetCore.Identity.PasswordVerificationResult.Success);
    }

    // A long review is answered twice.
    private static string[] Road(ComplaintStatus status, int steps) => status switch
    {
        ComplaintStatus.Withdrawn => ["received", "assigned", "withdrawn"],
        ComplaintStatus.Returned => ["received", "assigned", "returned"],
        ComplaintStatus.ClosedAsRepeat => ["received", "closed-as-repeat"],
        ComplaintStatus.ClosedByException => ["received", "assigned", "closed-by-exception"],
        ComplaintStatus.NotAPetition => ["received", "declared-not-a-petition"],
        ComplaintStatus.Referred => ["received", "assigned", "referred"],
        ComplaintStatus.Closed when steps == 4 => ["received", "assigned", "referred", "agency-answered"],
        _ => (steps > 5 ? ["received", "assigned", "processed", "replied", "processed", "replied", "closed"] : new[] { "received", "assigned", "processed", "replied", "closed" })[..steps],
    };

    private static bool IsWorking(DateTimeOffset moment) =>
        WorkingCalendar.BuiltIn.IsWorkingDay(DeskClock.DayOf(moment)) && moment.Hour is >= 9 and < 18 and not 12;

    [GeneratedRegex(@"[<>|{}\[\]]|  ")]
    private static partial Regex Seam();

    [GeneratedRegex(@"^010-0\d{3}-\d{4}$")]
    private static partial Regex InventedPhone();
}
