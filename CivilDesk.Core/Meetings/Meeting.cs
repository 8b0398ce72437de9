using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Meetings;

/// <summary>면담: a citizen asks to see the mayor; reviewed, given a time or another way, held, and told what came of it.</summary>
public sealed class Meeting : VersionedRecord
{
    private const int ResultDays = 14, LongestMinutes = 600;

    private readonly List<MeetingAttendee> _attendees = [];

    private Meeting()
    {
    }

    public CaseNumber Number { get; private set; }

    public long? ComplaintId { get; private set; }

    public long PetitionerId { get; private set; }

    public MeetingOrigin Origin { get; private set; }

    public string Subject { get; private set; } = "";

    public MeetingStatus Status { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    public DateOnly RequestedOn { get; private set; }

    /// <summary>정상 처리절차 선행; null until it was reviewed.</summary>
    public bool? OrdinaryRouteTried { get; private set; }

    public string? ReviewFinding { get; private set; }

    /// <summary>Whose opinion is asked, or which department meets instead.</summary>
    public string? DepartmentCode { get; private set; }

    public DateOnly? OpinionAskedOn { get; private set; }

    public string? Opinion { get; private set; }

    public DateOnly? OpinionOn { get; private set; }

    public string? OpinionDocumentNumber { get; private set; }

    public DateTimeOffset? StartsAt { get; private set; }

    public DateTimeOffset? EndsAt { get; private set; }

    public string? Place { get; private set; }

    public IReadOnlyList<MeetingAttendee> Attendees => _attendees;

    public string? LikelyQuestions { get; private set; }

    public string? SuggestedAnswer { get; private set; }

    public DateOnly? PostponedUntil { get; private set; }

    /// <summary>Why it was put off or declined, what was written or who meets instead.</summary>
    public string? Reason { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public int? Minutes { get; private set; }

    public string? Said { get; private set; }

    public string? Agreed { get; private set; }

    public MeetingEnding? Ending { get; private set; }

    public string? EndingNote { get; private set; }

    /// <summary>결과 통지 기한: two weeks; null while nothing is owed.</summary>
    public DateOnly? ResultDueOn { get; private set; }

    public DateOnly? ResultSentOn { get; private set; }

    public ReplyChannel? ResultChannel { get; private set; }

    public string? ResultText { get; private set; }

    public static Meeting Request(CaseNumber number, long petitionerId, MeetingRequest request, DeskClock clock) => new()
    {
        Number = number,
        ComplaintId = request.ComplaintId,
        PetitionerId = petitionerId,
        Origin = request.Origin,
        Subject = Texts.Needed(request.Subject, Texts.TitleLimit, "meeting.subject-needed"),
        Status = MeetingStatus.Requested,
        RequestedAt = clock.Now,
        RequestedOn = clock.Today,
    };

    /// <summary>True when a department's opinion is asked by it.</summary>
    public bool Review(MeetingReview review, DeskClock clock)
    {
        RequireOpen();
        OrdinaryRouteTried = review.OrdinaryRouteTried;
        ReviewFinding = Texts.Optional(review.Finding, Texts.StoryLimit);
        if (review.DepartmentCode is not { } department || department == DepartmentCode)
        {
            return false;
        }

        DepartmentCode = department;
        OpinionAskedOn = clock.Today;
        Opinion = null;
        return true;
    }

    public void TakeOpinion(DepartmentOpinion opinion, DeskClock clock)
    {
        RequireOpen();
        Require(DepartmentCode is not null, "meeting.opinion-not-asked");
        Require(opinion.SaidOn is not { } said || said <= clock.Today, "meeting.said-in-the-future");
        Opinion = Texts.Needed(opinion.Text, Texts.StoryLimit, "meeting.opinion-needed");
        OpinionOn = opinion.SaidOn ?? clock.Today;
        OpinionDocumentNumber = Texts.Optional(opinion.ExternalDocumentNumber, Texts.TitleLimit);
    }

    /// <summary>Fixes day and hour; may be fixed anew until the meeting is held.</summary>
    public void Schedule(MeetingAppointment appointment, DeskClock clock)
    {
        RequireOpen();
        Require(appointment.StartsAt > clock.Now, "meeting.in-the-past");
        Require(appointment.Minutes is >= SlotWindow.ShortestMinutes and <= SlotWindow.LongestMinutes, "meeting.duration-out-of-range");
        Place = Texts.Needed(appointment.Place, Texts.TitleLimit, "meeting.place-needed");
        StartsAt = appointment.StartsAt;
        EndsAt = appointment.StartsAt.AddMinutes(appointment.Minutes);
        Invite(appointment.Attendees);
        PostponedUntil = null;
        Reason = null;
        Status = MeetingStatus.Scheduled;
    }

    public void Prepare(MeetingPreparation preparation)
    {
        RequireOpen();
        LikelyQuestions = Texts.Optional(preparation.LikelyQuestions, Texts.StoryLimit);
        SuggestedAnswer = Texts.Optional(preparation.SuggestedAnswer, Texts.StoryLimit);
    }

    public void Hold(MeetingResult result, DeskClock clock)
    {
        RequireTimeCame(clock);
        Require(result.Minutes is null or (> 0 and <= LongestMinutes), "meeting.duration-out-of-range");
        Said = Texts.Needed(result.Said, Texts.StoryLimit, "meeting.said-needed");
        Agreed = Texts.Optional(result.Agreed, Texts.StoryLimit);
        Ending = result.Ending;
        EndingNote = result.Ending is MeetingEnding.Concluded
            ? Texts.Optional(result.EndingNote, Texts.StoryLimit)
            : Texts.Needed(result.EndingNote, Texts.StoryLimit, "meeting.ending-needs-note");
        Minutes = result.Minutes ?? (int)(EndsAt!.Value - StartsAt!.Value).TotalMinutes;
        Invite(result.Attendees);
        HeldOn = DeskClock.DayOf(StartsAt!.Value);
        ResultDueOn = HeldOn.Value.AddDays(ResultDays);
        Status = MeetingStatus.Held;
    }

    /// <summary>The citizen did not come.</summary>
    public void MissedBy(string? note, DeskClock clock)
    {
        RequireTimeCame(clock);
        Reason = Texts.Optional(note, Texts.StoryLimit);
        Status = MeetingStatus.NoShow;
    }

    public void Postpone(DateOnly until, string reason, DeskClock clock)
    {
        RequireOpen();
        Require(until > clock.Today, "meeting.postponed-into-the-past");
        Reason = Texts.Needed(reason, Texts.StoryLimit, "meeting.reason-needed");
        PostponedUntil = until;
        GiveBackTheHour(MeetingStatus.Postponed);
    }

    /// <summary>The department meets the citizen instead; the citizen is owed what came of it.</summary>
    public void PassTo(string departmentCode, string reason, DeskClock clock)
    {
        Settle(MeetingStatus.MetByDepartment, reason, "meeting.reason-needed", clock);
        DepartmentCode = departmentCode;
    }

    /// <summary>A letter answers instead; with it the citizen has been told.</summary>
    public void AnswerInWriting(string answer, DeskClock clock)
    {
        Settle(MeetingStatus.AnsweredInWriting, answer, "meeting.answer-needed", clock);
        SendResult(Complaints.ReplyChannel.Letter, answer, clock);
    }

    public void Decline(string reason, DeskClock clock) => Settle(MeetingStatus.Declined, reason, "meeting.reason-needed", clock);

    /// <summary>결과 통지: the citizen has been told what came of it.</summary>
    public void SendResult(ReplyChannel channel, string text, DeskClock clock)
    {
        Require(ResultDueOn is not null && ResultSentOn is null, "meeting.no-result-owed");
        ResultText = Texts.Needed(text, Texts.StoryLimit, "meeting.result-text-needed");
        ResultChannel = channel;
        ResultSentOn = clock.Today;
    }

    private void Settle(MeetingStatus status, string reason, string refusal, DeskClock clock)
    {
        RequireOpen();
        Reason = Texts.Needed(reason, Texts.StoryLimit, refusal);
        ResultDueOn = clock.Today.AddDays(ResultDays);
        GiveBackTheHour(status);
    }

    private void GiveBackTheHour(MeetingStatus status)
    {
        StartsAt = EndsAt = null;
        Status = status;
    }

    private void Invite(IReadOnlyList<Attendee>? attendees)
    {
        if (attendees is null)
        {
            return;
        }

        _attendees.Clear();
        _attendees.AddRange(attendees.Select(a => new MeetingAttendee(
            a.Side, Texts.Needed(a.Name, Texts.NameLimit, "meeting.attendee-name-needed"), Texts.Optional(a.Duty, Texts.NameLimit))));
    }

    private void RequireTimeCame(DeskClock clock)
    {
        Require(Status is MeetingStatus.Scheduled, "meeting.not-scheduled");
        Require(StartsAt <= clock.Now, "meeting.not-yet");
    }

    private void RequireOpen()
    {
        Require(Status is not MeetingStatus.Held, "meeting.already-held");
        Require(Status is MeetingStatus.Requested or MeetingStatus.Scheduled or MeetingStatus.Postponed, "meeting.settled");
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
