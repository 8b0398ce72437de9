using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Pledge;

/// <summary>외부 발간: a report that was issued before the office had CivilDesk, with its paper in the archive. It counts for the period that it covers.</summary>
public sealed class OutsideReport : VersionedRecord
{
    private const int MostCounted = 99_999, NumberLimit = 60;

    private OutsideReport()
    {
    }

    public ReportKind Kind { get; private set; }

    public DateOnly PeriodStart { get; private set; }

    public DateOnly IssuedOn { get; private set; }

    public string? DocumentNumber { get; private set; }

    public int? Processed { get; private set; }

    public int? MeetingsHeld { get; private set; }

    public int? FieldVisits { get; private set; }

    public HeadlineForm Headline { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public string? WithdrawalReason { get; private set; }

    public ReportPeriod Period => new(Kind, PeriodStart);

    internal static OutsideReport Of(OutsideReportDetails details, DeskClock clock)
    {
        var report = new OutsideReport();
        report.Correct(details, clock);
        return report;
    }

    internal void Correct(OutsideReportDetails details, DeskClock clock)
    {
        if (details.Period.Start == default)
        {
            throw new DeskRuleException("outside.period-needed");
        }

        if (details.IssuedOn <= details.Period.End || details.IssuedOn > clock.Today)
        {
            throw new DeskRuleException("outside.day-impossible", details.Period.End);
        }

        if (new[] { details.Processed, details.MeetingsHeld, details.FieldVisits }.Any(figure => figure is < 0 or > MostCounted))
        {
            throw new DeskRuleException("outside.figure-impossible", MostCounted);
        }

        (Kind, PeriodStart, IssuedOn, Headline) = (details.Period.Kind, details.Period.Start, details.IssuedOn, details.Headline);
        (Processed, MeetingsHeld, FieldVisits) = (details.Processed, details.MeetingsHeld, details.FieldVisits);
        DocumentNumber = Texts.Optional(details.DocumentNumber, NumberLimit);
        Note = Texts.Optional(details.Note, Texts.TitleLimit);
    }

    internal void Withdraw(string reason, DeskClock clock)
    {
        WithdrawalReason = Texts.Needed(reason, Texts.TitleLimit, "outside.reason-needed");
        WithdrawnAt = clock.Now;
    }
}
