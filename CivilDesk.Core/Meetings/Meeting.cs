using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Meetings;

/// <summary>면담: a citizen meets the mayor.</summary>
public sealed class Meeting : VersionedRecord
{
    private Meeting()
    {
    }

    public CaseNumber Number { get; private set; }

    public long? ComplaintId { get; private set; }

    public long PetitionerId { get; private set; }

    public string Subject { get; private set; } = "";

    public MeetingStatus Status { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    public DateOnly RequestedOn { get; private set; }

    public DateTimeOffset? StartsAt { get; private set; }

    public string? Place { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public string? Said { get; private set; }

    public string? Agreed { get; private set; }

    public static Meeting Request(CaseNumber number, long petitionerId, MeetingRequest request, DeskClock clock) => new()
    {
        Number = number,
        ComplaintId = request.ComplaintId,
        PetitionerId = petitionerId,
        Subject = Texts.Needed(request.Subject, Texts.TitleLimit, "meeting.subject-needed"),
        Status = MeetingStatus.Requested,
        RequestedAt = clock.Now,
        RequestedOn = clock.Today,
    };

    /// <summary>Fixes day and hour; may be fixed anew until the meeting is held.</summary>
    public void Schedule(DateTimeOffset startsAt, string place, DeskClock clock)
    {
        Require(Status is not MeetingStatus.Held, "meeting.already-held");
        Require(startsAt > clock.Now, "meeting.in-the-past");
        StartsAt = startsAt;
        Place = Texts.Needed(place, Texts.TitleLimit, "meeting.place-needed");
        Status = MeetingStatus.Scheduled;
    }

    public void Hold(MeetingResult result, DeskClock clock)
    {
        Require(Status is MeetingStatus.Scheduled, "meeting.not-scheduled");
        Require(StartsAt <= clock.Now, "meeting.not-yet");
        Said = Texts.Needed(result.Said, Texts.StoryLimit, "meeting.said-needed");
        Agreed = Texts.Optional(result.Agreed, Texts.StoryLimit);
        HeldOn = DeskClock.DayOf(StartsAt!.Value);
        Status = MeetingStatus.Held;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
