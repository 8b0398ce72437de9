using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>직소민원: one matter that a citizen brought, and the rules of its life.</summary>
public sealed class Complaint : VersionedRecord
{
    private Complaint()
    {
    }

    public CaseNumber Number { get; private set; }

    public long PetitionerId { get; private set; }

    public string Title { get; private set; } = "";

    public string Story { get; private set; } = "";

    /// <summary>요구사항: what the citizen wants to happen.</summary>
    public string? Wish { get; private set; }

    public string DongCode { get; private set; } = "";

    public string CategoryCode { get; private set; } = "";

    public string ChannelCode { get; private set; } = "";

    /// <summary>민원종류: the legal axis, which sets the clock.</summary>
    public PetitionType Type { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>처리기한: computed from the receipt and the type, never typed.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>처리기간 as it was at receipt; the office may give later petitions another one.</summary>
    public StatutoryPeriod Period { get; private set; }

    /// <summary>The due time that the citizen was told, kept once the calendar has moved it.</summary>
    public DateTimeOffset? AnnouncedDueAt { get; private set; }

    public DateOnly? AnnouncedDueOn { get; private set; }

    public ComplaintStatus Status { get; private set; }

    public string? DepartmentCode { get; private set; }

    public DateTimeOffset? AssignedAt { get; private set; }

    public Outcome? Outcome { get; private set; }

    /// <summary>처리내용: what the department did or decided.</summary>
    public string? Answer { get; private set; }

    public DateTimeOffset? ProcessedAt { get; private set; }

    public DateOnly? ProcessedOn { get; private set; }

    public ReplyChannel? ReplyChannel { get; private set; }

    public DateTimeOffset? RepliedAt { get; private set; }

    public DateOnly? RepliedOn { get; private set; }

    /// <summary>기한 준수: the verdict at the time of the reply, so that a later holiday does not rewrite it.</summary>
    public bool? WasOnTime { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>처리기한 of a matter of that type received now.</summary>
    public static Due DueFor(PetitionType type, CalendarBook book, DeskClock clock) => DueDate.Compute(book.Calendar, clock.Now, book.PeriodOf(type), [], []);

    public static Complaint Receive(CaseNumber number, long petitionerId, ComplaintIntake intake, CalendarBook book, DeskClock clock)
    {
        var now = clock.Now;
        var period = book.PeriodOf(intake.Type);
        var due = DueFor(intake.Type, book, clock);
        return new()
        {
            Number = number,
            PetitionerId = petitionerId,
            Title = Texts.Needed(intake.Title, Texts.TitleLimit, "complaint.title-needed"),
            Story = Texts.Needed(intake.Story, Texts.StoryLimit, "complaint.story-needed"),
            Wish = Texts.Optional(intake.Wish, Texts.StoryLimit),
            DongCode = intake.DongCode,
            CategoryCode = intake.CategoryCode,
            ChannelCode = intake.ChannelCode,
            Type = intake.Type,
            ReceivedAt = now,
            ReceivedOn = clock.Today,
            Period = period,
            DueAt = due.At!.Value,
            DueOn = due.On!.Value,
            Status = ComplaintStatus.Received,
        };
    }

    /// <summary>The calendar has changed: the due time follows, and the announced one stays beside it until both agree again.</summary>
    public void MoveDue(Due due)
    {
        AnnouncedDueAt ??= DueAt;
        AnnouncedDueOn ??= DueOn;
        DueAt = due.At!.Value;
        DueOn = due.On!.Value;
        if (AnnouncedDueAt == DueAt)
        {
            (AnnouncedDueAt, AnnouncedDueOn) = (null, null);
        }
    }

    /// <summary>배정: names the department, or another one as long as it has not answered.</summary>
    public void AssignTo(string departmentCode, DeskClock clock)
    {
        Require(Status is ComplaintStatus.Received or ComplaintStatus.Assigned, "complaint.not-assignable");
        Require(Status is ComplaintStatus.Received || departmentCode != DepartmentCode, "complaint.already-there");
        DepartmentCode = departmentCode;
        AssignedAt = clock.Now;
        Status = ComplaintStatus.Assigned;
    }

    /// <summary>처리완료: the department is done; the citizen has not been told yet.</summary>
    public void Process(Outcome outcome, string answer, DeskClock clock)
    {
        Require(Status is ComplaintStatus.Assigned, "complaint.not-assigned");
        Answer = Texts.Needed(answer, Texts.StoryLimit, outcome is Complaints.Outcome.NotAcceptable ? "complaint.refusal-needs-reason" : "complaint.answer-needed");
        Outcome = outcome;
        ProcessedAt = clock.Now;
        ProcessedOn = clock.Today;
        Status = ComplaintStatus.AwaitingReply;
    }

    /// <summary>회신: the citizen has been told; the verdict on the deadline is fixed now.</summary>
    public void Reply(ReplyChannel channel, DeskClock clock)
    {
        Require(Status is ComplaintStatus.AwaitingReply, "complaint.not-processed");
        ReplyChannel = channel;
        RepliedAt = clock.Now;
        RepliedOn = clock.Today;
        WasOnTime = RepliedAt <= DueAt;
        Status = ComplaintStatus.Replied;
    }

    public void Close(DeskClock clock)
    {
        Require(Status is not ComplaintStatus.Closed, "complaint.already-closed");
        Require(Status is ComplaintStatus.Replied, "complaint.not-replied");
        ClosedAt = clock.Now;
        Status = ComplaintStatus.Closed;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
