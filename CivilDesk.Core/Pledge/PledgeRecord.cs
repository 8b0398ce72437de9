using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Pledge;

/// <summary>A plan, an article, a survey or a hearing that the card counts, with its files in the archive.</summary>
public sealed class PledgeRecord : VersionedRecord
{
    private PledgeRecord()
    {
    }

    public PledgeRecordKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    public int Year { get; private set; }

    public string Title { get; private set; } = "";

    public string? Source { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovalReason { get; private set; }

    internal static PledgeRecord Of(PledgeRecordDetails details, DeskClock clock)
    {
        var record = new PledgeRecord();
        record.Correct(details, clock);
        return record;
    }

    internal void Correct(PledgeRecordDetails details, DeskClock clock)
    {
        if (details.On > clock.Today || details.On.Year < clock.Today.Year - 100)
        {
            throw new DeskRuleException("pledge.record-day-impossible");
        }

        // Next year's plan is made in December.
        var year = details.Kind is PledgeRecordKind.OperatingPlan ? details.Year ?? details.On.Year : details.On.Year;
        if (year - details.On.Year is < 0 or > 1)
        {
            throw new DeskRuleException("pledge.plan-year-impossible", details.On.Year, details.On.Year + 1);
        }

        (Kind, On, Year) = (details.Kind, details.On, year);
        Title = Texts.Needed(details.Title, Texts.TitleLimit, "pledge.record-title-needed");
        Source = Texts.Optional(details.Source, Texts.TitleLimit);
        Note = Texts.Optional(details.Note, Texts.StoryLimit);
    }

    internal void Remove(string reason, DeskClock clock)
    {
        RemovalReason = Texts.Needed(reason, Texts.TitleLimit, "pledge.removal-reason-needed");
        RemovedAt = clock.Now;
    }
}
