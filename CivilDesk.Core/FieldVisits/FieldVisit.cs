using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.FieldVisits;

/// <summary>현장확인: the mayor goes and looks.</summary>
public sealed class FieldVisit : VersionedRecord
{
    private FieldVisit()
    {
    }

    public CaseNumber Number { get; private set; }

    public long? ComplaintId { get; private set; }

    public string Place { get; private set; } = "";

    public string DongCode { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public FieldVisitStatus Status { get; private set; }

    public DateOnly EnteredOn { get; private set; }

    public DateOnly PlannedOn { get; private set; }

    public DateOnly? CarriedOutOn { get; private set; }

    public string? Seen { get; private set; }

    public static FieldVisit Plan(CaseNumber number, FieldVisitPlan plan, DeskClock clock)
    {
        Require(plan.PlannedOn >= clock.Today, "visit.in-the-past");
        return new()
        {
            Number = number,
            ComplaintId = plan.ComplaintId,
            Place = Texts.Needed(plan.Place, Texts.TitleLimit, "visit.place-needed"),
            DongCode = plan.DongCode,
            Purpose = Texts.Needed(plan.Purpose, Texts.StoryLimit, "visit.purpose-needed"),
            Status = FieldVisitStatus.Planned,
            EnteredOn = clock.Today,
            PlannedOn = plan.PlannedOn,
        };
    }

    public void CarryOut(FieldVisitResult result, DeskClock clock)
    {
        Require(Status is FieldVisitStatus.Planned, "visit.already-carried-out");
        Require(PlannedOn <= clock.Today, "visit.not-yet");
        Seen = Texts.Needed(result.Seen, Texts.StoryLimit, "visit.seen-needed");
        CarriedOutOn = PlannedOn;
        Status = FieldVisitStatus.CarriedOut;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
