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

    /// <summary>당초 안내한 기한: what the citizen was told at the counter; kept when a temporary holiday moves the due date.</summary>
    public DateTimeOffset AnnouncedDueAt { get; private set; }

    public DateOnly AnnouncedDueOn { get; private set; }

    /// <summary>정지: since when the clock stands still. Nobody can say then when the case is due, so it is neither late nor soon.</summary>
    public DateOnly? SuspendedSince { get; private set; }

    public SuspensionKind? SuspendedFor { get; private set; }

    /// <summary>Where the clock starts: the receipt, or the reopening.</summary>
    public DateTimeOffset CountedFrom { get; private set; }

    public IReadOnlyList<CaseSuspension> Suspensions => _suspensions;

    public IReadOnlyList<CaseExtension> Extensions => _extensions;

    /// <summary>처리기간 without what was added.</summary>
    public StatutoryPeriod Period => StatutoryPeriod.For(Type);

    /// <summary>Stops the clock, for one of the law's reasons only.</summary>
    public CaseSuspension Suspend(SuspensionOrder order, WorkingCalendar calendar, long by, DeskClock clock)
    {
        Go(CaseAction.Suspend);
        Require(order.Kind is not SuspensionKind.FieldInvestigation || Type is PetitionType.Grievance, "investigation.not-allowed");
        Require(order.From >= ReceivedOn, "suspension.before-receipt");
        Require(order.From <= clock.Today && !(order.To > clock.Today), "suspension.in-the-future");
        Require(!_suspensions.Exists(other => other.IsOpen && other.Kind == order.Kind), "suspension.already-open");
        var again = order.Kind is SuspensionKind.Supplement && _suspensions.Exists(other => other.Kind == order.Kind);
        var suspension = CaseSuspension.Begin(order, again, calendar, by, clock);
        _suspensions.Add(suspension);
        Recount(calendar);
        return suspension;
    }

    /// <summary>The supplement has come, the investigation is over: the clock runs again.</summary>
    public void Resume(long suspensionId, DateOnly to, WorkingCalendar calendar, DeskClock clock)
    {
        Go(CaseAction.Resume);
        Require(to <= clock.Today, "suspension.in-the-future");
        Find(suspensionId).End(to, calendar);
        Recount(calendar);
    }

    /// <summary>보완기간·조사기간 연장.</summary>
    public void Lengthen(long suspensionId, DateOnly? respondBy)
    {
        Go(CaseAction.Resume);
        Find(suspensionId).Lengthen(respondBy);
    }

    /// <summary>연장 (영 제21조): the team leader's decision; the citizen is owed a written notice.</summary>
    public CaseExtension Extend(ExtensionOrder order, WorkingCalendar calendar, long by, DeskClock clock)
    {
        Go(CaseAction.Extend);
        var counted = _extensions.Where(extension => extension.DecidedAt >= CountedFrom).ToList();
        ExtensionRules.Check(order, Period, counted.Count, ReceivedOn, SuspendedSince is null ? DueAt : null, clock.Now);
        var extension = CaseExtension.Decide(order, Period, DueOn, by, clock);
        _extensions.Add(extension);
        Recount(calendar);
        return extension;
    }

    /// <summary>Counts the due date anew; the verdict on a case that has been answered stands.</summary>
    public void Recount(WorkingCalendar calendar)
    {
        var first = DeskClock.DayOf(CountedFrom);
        var due = DueDate.Compute(
            calendar,
            CountedFrom,
            Period,
            [.. _suspensions.Where(suspension => suspension.IsOpen || suspension.To >= first).Select(suspension => suspension.Days)],
            [.. _extensions.Where(extension => extension.DecidedAt >= CountedFrom).Select(extension => extension.Length)]);
        if (due.At is { } at)
        {
            (DueAt, DueOn) = (at, due.On!.Value);
            (SuspendedSince, SuspendedFor) = (null, null);
            return;
        }

        var stop = _suspensions.Where(suspension => suspension.IsOpen).OrderBy(suspension => suspension.From).First();
        (SuspendedSince, SuspendedFor) = (stop.From, stop.Kind);
    }

    /// <summary>When the citizen was told of a suspension or an extension.</summary>
    internal void ToldOfClock(long? suspensionId, long? extensionId, DateTimeOffset at)
    {
        _suspensions.Find(suspension => suspension.Id == suspensionId)?.Told(at);
        _extensions.Find(extension => extension.Id == extensionId)?.Told(at);
    }

    internal void SupplementCameBack(long suspensionId) => Find(suspensionId).ReturnedUndelivered();

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
