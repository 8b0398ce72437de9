using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <content>The law's clock of a case: when it is due, what stops it, what lengthens it.</content>
public sealed partial class Complaint
{
    private readonly List<CaseSuspension> _suspensions = [];
    private readonly List<CaseExtension> _extensions = [];

    /// <summary>처리기한: computed from receipt, type, suspensions and extensions, never typed. While the clock stands still, the last one known.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>당초 안내한 기한: what the citizen was told at the counter, kept beside the due date once that has moved.</summary>
    public DateTimeOffset? AnnouncedDueAt { get; private set; }

    public DateOnly? AnnouncedDueOn { get; private set; }

    /// <summary>정지: since when the clock stands still. Nobody can say then when the case is due, so it is neither late nor soon.</summary>
    public DateOnly? SuspendedSince { get; private set; }

    public SuspensionKind? SuspendedFor { get; private set; }

    /// <summary>Where the clock starts: the receipt, or the reopening.</summary>
    public DateTimeOffset CountedFrom { get; private set; }

    public IReadOnlyList<CaseSuspension> Suspensions => _suspensions;

    public IReadOnlyList<CaseExtension> Extensions => _extensions;

    private StatutoryClock Clock => ClockFor(
        CountedFrom,
        Period,
        _suspensions.Select(suspension => suspension.Days),
        _extensions.Where(extension => extension.DecidedAt >= CountedFrom).Select(extension => extension.Length));

    /// <summary>처리기간 without what was added, as it was at receipt; the office may give later petitions another one.</summary>
    public StatutoryPeriod Period { get; private set; }

    /// <summary>Stops the clock, for one of the law's reasons only.</summary>
    public CaseSuspension Suspend(SuspensionOrder order, WorkingCalendar calendar, long by, DeskClock clock)
    {
        Go(CaseAction.Suspend);
        SuspensionRules.Require(order.Kind, Type, order.From);
        Require(order.From >= ReceivedOn, "suspension.before-receipt");
        Require(order.From <= clock.Today && !(order.To > clock.Today), "suspension.in-the-future");
        Require(!_suspensions.Exists(other => other.IsOpen && other.Kind == order.Kind), "suspension.already-open");
        var again = order.Kind is SuspensionKind.Supplement && _suspensions.Exists(other => other.Kind == order.Kind);
        var suspension = CaseSuspension.Begin(order, again, calendar, by, clock);
        _suspensions.Add(suspension);
        RequireInvestigation(calendar);
        Recount(calendar);
        return suspension;
    }

    /// <summary>The supplement has come, the investigation is over: the clock runs again.</summary>
    public void Resume(long suspensionId, DateOnly to, WorkingCalendar calendar, DeskClock clock)
    {
        Go(CaseAction.Resume);
        Require(to <= clock.Today, "suspension.in-the-future");
        Find(suspensionId).End(to);
        RequireInvestigation(calendar);
        Recount(calendar);
    }

    /// <summary>보완기간·조사기간 연장.</summary>
    public void Lengthen(long suspensionId, DateOnly? respondBy, WorkingCalendar calendar)
    {
        Go(CaseAction.Resume);
        Find(suspensionId).Lengthen(respondBy);
        RequireInvestigation(calendar);
    }

    /// <summary>연장 (영 제21조): the team leader's decision; the citizen is owed a written notice.</summary>
    public CaseExtension Extend(ExtensionOrder order, WorkingCalendar calendar, long by, DeskClock clock)
    {
        Go(CaseAction.Extend);
        ExtensionRules.Require(calendar, Clock, new(order.Length, order.Reason, order.PetitionerConsents, clock.Now));
        var extension = CaseExtension.Decide(order, Period, DueOn, by, clock);
        _extensions.Add(extension);
        Recount(calendar);
        return extension;
    }

    /// <summary>Counts the due date anew; the verdict on a case that has been answered stands.</summary>
    public void Recount(WorkingCalendar calendar)
    {
        var due = Clock.DueIn(calendar);
        if (due.At is { } at)
        {
            MoveDue(at, due.On!.Value);
            (SuspendedSince, SuspendedFor) = (null, null);
            return;
        }

        var stop = _suspensions.Where(suspension => suspension.IsOpen).OrderBy(suspension => suspension.From).First();
        (SuspendedSince, SuspendedFor) = (stop.From, stop.Kind);
    }

    /// <summary>The law's clock over what stopped and lengthened it; a suspension that ended before the clock began does not count.</summary>
    internal static StatutoryClock ClockFor(DateTimeOffset from, StatutoryPeriod period, IEnumerable<Suspension> suspensions, IEnumerable<StatutoryPeriod> extensions) =>
        new(from, period, [.. suspensions.Where(suspension => suspension.To is null || suspension.To >= DeskClock.DayOf(from))], [.. extensions]);

    /// <summary>When the citizen was told of a suspension or an extension.</summary>
    internal void ToldOfClock(long? suspensionId, long? extensionId, DateTimeOffset at)
    {
        _suspensions.Find(suspension => suspension.Id == suspensionId)?.Told(at);
        _extensions.Find(extension => extension.Id == extensionId)?.Told(at);
    }

    /// <summary>What the law merely frowns on in the investigations so far.</summary>
    internal IReadOnlyList<string> InvestigationWarnings(WorkingCalendar calendar) => RequireInvestigation(calendar);

    internal void SupplementCameBack(long suspensionId) => Find(suspensionId).ReturnedUndelivered();

    // The announced date stays beside the new one until both agree again.
    private void MoveDue(DateTimeOffset at, DateOnly on)
    {
        if (DueAt != default && DueAt != at)
        {
            AnnouncedDueAt ??= DueAt;
            AnnouncedDueOn ??= DueOn;
        }

        (DueAt, DueOn) = (at, on);
        if (AnnouncedDueAt == DueAt)
        {
            (AnnouncedDueAt, AnnouncedDueOn) = (null, null);
        }
    }

    // All investigations of one period count together, and are measured as such whatever the type has been corrected to since.
    private IReadOnlyList<string> RequireInvestigation(WorkingCalendar calendar)
    {
        var visits = _suspensions.Where(s => s.Kind is SuspensionKind.FieldInvestigation && s.EnteredAt >= CountedFrom).ToList();
        return FieldInvestigationRules.Require(
            PetitionType.Grievance,
            calendar,
            [.. visits.Where(s => s.To is not null).Select(s => (s.From, s.To!.Value))],
            [.. visits.SelectMany(s => Enumerable.Repeat(FieldInvestigationRules.ExtensionDays, s.Lengthened))]);
    }

    private CaseSuspension Find(long suspensionId) =>
        _suspensions.Find(suspension => suspension.Id == suspensionId) ?? throw new DeskRuleException("record.not-found");

    // A case that leaves the ordinary road leaves no clock running.
    private void StopSuspensions(DeskClock clock)
    {
        foreach (var suspension in _suspensions.Where(suspension => suspension.IsOpen))
        {
            suspension.Cut(clock.Today);
        }

        (SuspendedSince, SuspendedFor) = (null, null);
    }
}
