using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Law;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>
/// 직소민원: one matter that a citizen brought, and the rules of its life. What may follow what stands in <see cref="CaseTransitions"/>;
/// the other parts of this class hold its clock, its ends and its corrections.
/// </summary>
public sealed partial class Complaint : VersionedRecord
{
    private const int UsualFollowUpDays = 30, TransfersForTheMayor = 3;

    private readonly List<CaseTransfer> _transfers = [];
    private readonly List<CasePart> _parts = [];

    private Complaint()
    {
    }

    public CaseNumber Number { get; private set; }

    public long PetitionerId { get; private set; }

    /// <summary>The name as it stood when the case came in; a later change or merge of the card does not rewrite it.</summary>
    public string PetitionerName { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Story { get; private set; } = "";

    /// <summary>요구사항: what the citizen wants to happen.</summary>
    public string? Wish { get; private set; }

    public string DongCode { get; private set; } = "";

    public string CategoryCode { get; private set; } = "";

    public string ChannelCode { get; private set; } = "";

    /// <summary>민원종류: the legal axis, which sets the clock.</summary>
    public PetitionType Type { get; private set; }

    /// <summary>갈등.</summary>
    public bool HasConflict { get; private set; }

    /// <summary>정상 처리절차 선행.</summary>
    public bool? WentOrdinaryWay { get; private set; }

    public ReplyChannel? PreferredChannel { get; private set; }

    /// <summary>대표자 of a group.</summary>
    public string? Representative { get; private set; }

    /// <summary>연명 인원.</summary>
    public int Signers { get; private set; }

    /// <summary>연명 세대.</summary>
    public int Households { get; private set; }

    /// <summary>다수인관련민원.</summary>
    public bool IsCollective { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>When it was typed in; differs from the receipt only when that was back-dated.</summary>
    public DateTimeOffset EnteredAt { get; private set; }

    public ComplaintStatus Status { get; private set; }

    public string? DepartmentCode { get; private set; }

    public DateTimeOffset? AssignedAt { get; private set; }

    /// <summary>How often it went on from one department to another.</summary>
    public int TransferCount { get; private set; }

    /// <summary>Handed on three times: the mayor shall see it.</summary>
    public bool MarkedForMayor { get; private set; }

    public IReadOnlyList<CaseTransfer> Transfers => _transfers;

    public IReadOnlyList<CasePart> Parts => _parts;

    /// <summary>진행: how far the matter itself is.</summary>
    public CaseProgress? Progress { get; private set; }

    /// <summary>수용도.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>처리내용: what the department did or decided.</summary>
    public string? Answer { get; private set; }

    public string? RefusalReason { get; private set; }

    public string? Remedy { get; private set; }

    /// <summary>When a matter that stays open is looked at again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>장기: since when it has been left open with a review date; kept after it was processed, so that a month of then is counted as it was.</summary>
    public DateOnly? LongTermSince { get; private set; }

    /// <summary>처리일: when the department was done. Empty for what stays open.</summary>
    public DateTimeOffset? ProcessedAt { get; private set; }

    public DateOnly? ProcessedOn { get; private set; }

    /// <summary>When that was typed in.</summary>
    public DateTimeOffset? ProcessedEnteredAt { get; private set; }

    public ReplyChannel? ReplyChannel { get; private set; }

    public DateTimeOffset? RepliedAt { get; private set; }

    public DateOnly? RepliedOn { get; private set; }

    /// <summary>소급 입력: a date lies before the day of its entry, and why.</summary>
    public string? BackDateReason { get; private set; }

    /// <summary>기한 준수: the verdict at the time of the reply, so that a later holiday does not rewrite it.</summary>
    public bool? WasOnTime { get; private set; }

    /// <summary>전자결재 문서번호.</summary>
    public string? DocumentNumber { get; private set; }

    public DateOnly? DocumentOn { get; private set; }

    /// <summary>사후확인 예정일; empty when nothing is planned.</summary>
    public DateOnly? FollowUpOn { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>처리기한 of a matter of that type received now.</summary>
    public static Due DueFor(PetitionType type, CalendarBook book, DeskClock clock) => DueDate.Compute(book.Calendar, clock.Now, book.PeriodOf(type), [], []);

    public static Complaint Receive(CaseNumber number, long petitionerId, string petitionerName, ComplaintIntake intake, CalendarBook book, DeskClock clock)
    {
        var received = BackDated(intake.BackDatedTo, intake.BackDateReason, DateTimeOffset.MinValue, clock, out var reason);
        var complaint = new Complaint
        {
            Number = number,
            PetitionerId = petitionerId,
            PetitionerName = petitionerName,
            Title = Texts.Needed(intake.Title, Texts.TitleLimit, "complaint.title-needed"),
            Story = Texts.Needed(intake.Story, Texts.StoryLimit, "complaint.story-needed"),
            Wish = Texts.Optional(intake.Wish, Texts.StoryLimit),
            DongCode = intake.DongCode,
            CategoryCode = intake.CategoryCode,
            ChannelCode = intake.ChannelCode,
            Type = intake.Type,
            HasConflict = intake.HasConflict,
            WentOrdinaryWay = intake.WentOrdinaryWay,
            PreferredChannel = intake.PreferredChannel,
            ReceivedAt = received,
            ReceivedOn = DeskClock.DayOf(received),
            EnteredAt = clock.Now,
            BackDateReason = reason,
            CountedFrom = received,
            Period = book.PeriodOf(intake.Type),
            Status = ComplaintStatus.Received,
        };
        complaint.Sign(intake.Group);
        complaint.Recount(book.Calendar);
        return complaint;
    }

    /// <summary>배정: names the department that answers.</summary>
    public void AssignTo(string departmentCode, long by, DeskClock clock)
    {
        Go(CaseAction.Assign);
        Hand(departmentCode, null, by, clock);
    }

    /// <summary>이송: another department as long as this one has not answered. The second needs a reason, the third goes before the mayor.</summary>
    public void TransferTo(string departmentCode, string? reason, long by, DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, CaseAction.Transfer);
        Require(departmentCode != DepartmentCode, "complaint.already-there");
        Require(TransferCount == 0 || !string.IsNullOrWhiteSpace(reason), "complaint.bounce-needs-reason");
        Status = next;
        Hand(departmentCode, reason, by, clock);
        MarkedForMayor |= ++TransferCount >= TransfersForTheMayor;
    }

    public void Begin() => Go(CaseAction.Begin);

    /// <summary>협조: asks a supporting department, within the case's own time (법 제20조).</summary>
    public CasePart Ask(string departmentCode, string question, DateOnly dueOn, DeskClock clock)
    {
        Go(CaseAction.AskForPart);
        Require(departmentCode != DepartmentCode, "part.is-the-lead");
        Require(!_parts.Exists(part => part.IsOpen && part.DepartmentCode == departmentCode), "part.already-asked");
        Require(SuspendedSince is not null || Status is ComplaintStatus.UnderReview || dueOn <= DueOn, "part.due-after-case");
        var part = CasePart.Ask(departmentCode, question, dueOn, clock);
        _parts.Add(part);
        return part;
    }

    public void AnswerPart(long partId, string answer, long by, DeskClock clock) => Part(partId).Give(answer, by, clock);

    public void LengthenPart(long partId, DateOnly dueOn, DeskClock clock) => Part(partId).TakeLonger(dueOn, clock);

    /// <summary>처리완료: the department is done; the citizen has not been told yet. What stays open is no processed case.</summary>
    public void Process(CaseAnswer given, DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, CaseAction.Process);
        Require(!Suspensions.Any(suspension => suspension.IsOpen), "complaint.suspended");
        Require(!_parts.Exists(part => part.IsOpen), "complaint.part-open");
        var answer = AnswerRules.Checked(given, clock.Today);
        (Outcome, Progress, Answer) = (answer.Outcome, answer.Progress, answer.Text);
        (RefusalReason, Remedy, ReviewOn) = (answer.RefusalReason, answer.Remedy, answer.ReviewOn);
        if (!AnswerRules.StaysOpen(answer.Progress!.Value))
        {
            Processed(BackDated(answer.ProcessedAt, answer.BackDateReason, ReceivedAt, clock, out var reason), clock);
            BackDateReason = reason ?? BackDateReason;
        }
        else
        {
            LongTermSince ??= clock.Today;
        }

        Status = next;
    }

    /// <summary>회신: the citizen has been told; the verdict on the deadline is fixed now, and the follow-up planned.</summary>
    public void Reply(ReplyDetails reply, int? followUpDays, DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, CaseAction.Reply, ReviewOn is null ? ComplaintStatus.Replied : ComplaintStatus.UnderReview);
        Told(reply.Channel, BackDated(reply.ToldAt, reply.BackDateReason, ProcessedAt ?? ReceivedAt, clock, out var reason));
        BackDateReason = reason ?? BackDateReason;
        DocumentNumber = Texts.Optional(reply.DocumentNumber, Texts.TitleLimit) ?? DocumentNumber;
        DocumentOn = reply.DocumentOn ?? DocumentOn;
        Require(reply.FollowUpOn is not { } planned || planned > RepliedOn, "follow-up.before-reply");
        FollowUpOn = next is ComplaintStatus.Replied ? reply.FollowUpOn ?? RepliedOn!.Value.AddDays(followUpDays ?? UsualFollowUpDays) : null;
        Status = next;
    }

    public void Close(DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, CaseAction.Close);
        Require(Status is not ComplaintStatus.FollowUp || FollowUpOn is null, "complaint.follow-up-open");
        ClosedAt = clock.Now;
        Status = next;
    }

    /// <summary>사후확인: has been looked after; another day is planned when it was not carried out.</summary>
    internal void Checked(DateOnly? again, DeskClock clock)
    {
        var next = CaseTransitions.Next(Status, CaseAction.CheckFollowUp);
        Require(again is not { } day || day > clock.Today, "follow-up.day-passed");
        FollowUpOn = again;
        Status = next;
    }

    /// <summary>Plans the follow-up for another day.</summary>
    internal void PlanFollowUp(DateOnly on, DeskClock clock)
    {
        CaseTransitions.Next(Status, CaseAction.CheckFollowUp);
        Require(on > clock.Today, "follow-up.day-passed");
        FollowUpOn = on;
    }

    private CasePart Part(long partId)
    {
        CaseTransitions.Next(Status, CaseAction.AnswerPart);
        return _parts.Find(part => part.Id == partId) ?? throw new DeskRuleException("record.not-found");
    }

    private void Hand(string departmentCode, string? reason, long by, DeskClock clock)
    {
        _transfers.Add(CaseTransfer.Hand(DepartmentCode, departmentCode, reason, by, clock));
        DepartmentCode = departmentCode;
        AssignedAt = clock.Now;
    }

    private void Processed(DateTimeOffset at, DeskClock clock)
    {
        ProcessedAt = at;
        ProcessedOn = DeskClock.DayOf(at);
        ProcessedEnteredAt = clock.Now;
    }

    // The first word to the citizen decides; a later one about a matter under review does not.
    private void Told(ReplyChannel channel, DateTimeOffset at)
    {
        ReplyChannel = channel;
        RepliedAt = at;
        RepliedOn = DeskClock.DayOf(at);
        WasOnTime ??= SuspendedSince is not null || at <= DueAt;
    }

    private void Sign(GroupDetails? group)
    {
        Require(group is not ({ Persons: < 0 } or { Households: < 0 }), "complaint.group-negative");
        Representative = Texts.Optional(group?.Representative, Texts.NameLimit);
        (Signers, Households) = (group?.Persons ?? 0, group?.Households ?? 0);
        IsCollective = CollectiveComplaint.Is(Households, Signers);
    }

    private void Go(CaseAction action) => Status = CaseTransitions.Next(Status, action);

    private static DateTimeOffset BackDated(DateTimeOffset? given, string? why, DateTimeOffset notBefore, DeskClock clock, out string? reason)
    {
        reason = null;
        if (given is not { } at)
        {
            return clock.Now;
        }

        Require(at <= clock.Now, "back-date.in-the-future");
        Require(at >= notBefore, "back-date.before-receipt");
        if (DeskClock.DayOf(at) < clock.Today)
        {
            reason = Texts.Needed(why, Texts.TitleLimit, "back-date.reason-needed");
        }

        return at;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
