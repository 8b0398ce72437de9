using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.FieldVisits;

/// <summary>현장확인: the mayor goes and looks; prepared a week before, reported and replied to within a week after.</summary>
public sealed class FieldVisit : VersionedRecord
{
    private const int ResultDays = 7, LongestMinutes = 600, UsualMinutes = 30;

    private static readonly PreparationKind[] s_usual = [PreparationKind.SiteFacts, PreparationKind.Plan, PreparationKind.Attendees, PreparationKind.Route];

    private readonly List<FieldVisitStop> _stops = [];
    private readonly List<PreparationItem> _preparation = [];

    private FieldVisit()
    {
    }

    public CaseNumber Number { get; private set; }

    public long? ComplaintId { get; private set; }

    public long? MeetingId { get; private set; }

    public bool IsMayorsWish { get; private set; }

    public string Place { get; private set; } = "";

    public string DongCode { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public FieldVisitStatus Status { get; private set; }

    public DateOnly EnteredOn { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    /// <summary>The hour, when it is fixed.</summary>
    public DateTimeOffset? StartsAt { get; private set; }

    public DateTimeOffset? EndsAt { get; private set; }

    public IReadOnlyList<FieldVisitStop> Stops => _stops;

    public IReadOnlyList<PreparationItem> Preparation => _preparation;

    /// <summary>How many things of the preparation list are not ready.</summary>
    public int ToMakeReady { get; private set; }

    public string? CancelReason { get; private set; }

    public DateOnly? CarriedOutOn { get; private set; }

    public string? Seen { get; private set; }

    public string? Present { get; private set; }

    /// <summary>결과 보고·회신 기한: seven days.</summary>
    public DateOnly? ResultDueOn { get; private set; }

    public string? Report { get; private set; }

    public string? ExternalDocumentNumber { get; private set; }

    public DateOnly? ReportedOn { get; private set; }

    /// <summary>A citizen asked for it: of the visit's own case or of a stop's.</summary>
    public bool OwesReplies { get; private set; }

    public DateOnly? RepliesSentOn { get; private set; }

    public ReplyChannel? ReplyChannel { get; private set; }

    public static FieldVisit Plan(CaseNumber number, FieldVisitPlan plan, DeskClock clock)
    {
        Require(plan.PlannedOn >= clock.Today, "visit.in-the-past");
        Require(plan.Minutes is null or (> 0 and <= LongestMinutes), "visit.duration-out-of-range");
        var visit = new FieldVisit
        {
            Number = number,
            ComplaintId = plan.ComplaintId,
            MeetingId = plan.MeetingId,
            IsMayorsWish = plan.IsMayorsWish,
            Place = Texts.Needed(plan.Place, Texts.TitleLimit, "visit.place-needed"),
            DongCode = plan.DongCode,
            Purpose = Texts.Needed(plan.Purpose, Texts.StoryLimit, "visit.purpose-needed"),
            Status = FieldVisitStatus.Planned,
            EnteredOn = clock.Today,
        };
        visit.SetDay(plan.PlannedOn, plan.At, plan.Minutes);
        IReadOnlyList<PlannedStop> route = plan.Stops is [] ? [new(plan.Place, plan.DongCode) { ComplaintId = plan.ComplaintId }] : plan.Stops;
        visit._stops.AddRange(route.Select((stop, index) => new FieldVisitStop
        {
            Order = index + 1,
            Place = Texts.Needed(stop.Place, Texts.TitleLimit, "visit.place-needed"),
            DongCode = stop.DongCode,
            ComplaintId = stop.ComplaintId,
            Note = Texts.Optional(stop.Note, Texts.StoryLimit),
        }));
        visit.OwesReplies = plan.ComplaintId is not null || route.Any(stop => stop.ComplaintId is not null);
        visit._preparation.AddRange(s_usual.Select(kind => new PreparationItem { Kind = kind }));
        visit.CountPreparation();
        return visit;
    }

    public void Move(DateOnly plannedOn, TimeOnly? at, int? minutes, DeskClock clock)
    {
        RequirePlanned();
        Require(plannedOn >= clock.Today, "visit.in-the-past");
        Require(minutes is null or (> 0 and <= LongestMinutes), "visit.duration-out-of-range");
        SetDay(plannedOn, at, minutes);
    }

    public void Cancel(string reason)
    {
        RequirePlanned();
        CancelReason = Texts.Needed(reason, Texts.StoryLimit, "visit.reason-needed");
        Status = FieldVisitStatus.Cancelled;
    }

    public void AddToPreparation(string text)
    {
        RequirePlanned();
        _preparation.Add(new PreparationItem { Kind = PreparationKind.Other, Text = Texts.Needed(text, Texts.TitleLimit, "visit.preparation-text-needed") });
        CountPreparation();
    }

    /// <summary>Ticks one thing of the preparation list, or takes the tick back.</summary>
    public void MakeReady(long itemId, bool isDone, DeskClock clock)
    {
        RequirePlanned();
        var item = _preparation.Find(candidate => candidate.Id == itemId) ?? throw new DeskRuleException("record.not-found");
        item.DoneOn = isDone ? item.DoneOn ?? clock.Today : null;
        CountPreparation();
    }

    public void CarryOut(FieldVisitResult result, DeskClock clock)
    {
        RequirePlanned();
        Require(PlannedOn <= clock.Today, "visit.not-yet");
        Seen = Texts.Needed(result.Seen, Texts.StoryLimit, "visit.seen-needed");
        Present = Texts.Optional(result.Present, Texts.StoryLimit);
        foreach (var finding in result.Stops)
        {
            var stop = _stops.Find(candidate => candidate.Id == finding.StopId) ?? throw new DeskRuleException("record.not-found");
            stop.Seen = Texts.Optional(finding.Seen, Texts.StoryLimit);
        }

        CarriedOutOn = PlannedOn;
        ResultDueOn = PlannedOn.AddDays(ResultDays);
        Status = FieldVisitStatus.CarriedOut;
    }

    public void ReportResult(VisitReport report, DeskClock clock)
    {
        Require(Status is FieldVisitStatus.CarriedOut && ReportedOn is null, "visit.no-report-owed");
        Report = Texts.Needed(report.Text, Texts.StoryLimit, "visit.report-needed");
        ExternalDocumentNumber = Texts.Optional(report.ExternalDocumentNumber, Texts.TitleLimit);
        ReportedOn = clock.Today;
    }

    /// <summary>회신: the citizens who asked have been told.</summary>
    public void SendReplies(ReplyChannel channel, DeskClock clock)
    {
        Require(Status is FieldVisitStatus.CarriedOut && OwesReplies && RepliesSentOn is null, "visit.no-reply-owed");
        ReplyChannel = channel;
        RepliesSentOn = clock.Today;
    }

    private void SetDay(DateOnly day, TimeOnly? at, int? minutes)
    {
        PlannedOn = day;
        StartsAt = at is { } hour ? DeskClock.At(day, hour) : null;
        EndsAt = StartsAt?.AddMinutes(minutes ?? UsualMinutes);
    }

    private void CountPreparation() => ToMakeReady = _preparation.Count(item => item.DoneOn is null);

    private void RequirePlanned()
    {
        Require(Status is not FieldVisitStatus.CarriedOut, "visit.already-carried-out");
        Require(Status is FieldVisitStatus.Planned, "visit.cancelled");
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
