using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Reports;

/// <summary>The report of one period: a draft may be counted anew, an issued one is frozen for ever.</summary>
public sealed class ReportSnapshot : VersionedRecord
{
    private ReportSnapshot()
    {
    }

    public ReportKind Kind { get; private set; }

    public DateOnly PeriodStart { get; private set; }

    public int Edition { get; private set; }

    public ReportState State { get; private set; }

    public HeadlineForm Headline { get; private set; }

    public string FiguresJson { get; private set; } = "";

    /// <summary>기준일시: the instant of the count.</summary>
    public DateTimeOffset CountedAt { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    public long? IssuedBy { get; private set; }

    /// <summary>SHA-256 over the frozen figures, hexadecimal.</summary>
    public string? Seal { get; private set; }

    public ReportPeriod Period => new(Kind, PeriodStart);

    public ReportFigures Figures => JsonSerializer.Deserialize<ReportFigures>(FiguresJson)!;

    public static ReportSnapshot Take(ReportPeriod period, ReportFigures figures, DeskClock clock)
    {
        var snapshot = new ReportSnapshot { Kind = period.Kind, PeriodStart = period.Start, Edition = 1 };
        snapshot.Recount(figures, clock);
        return snapshot;
    }

    public void Recount(ReportFigures figures, DeskClock clock)
    {
        RequireDraft();
        FiguresJson = JsonSerializer.Serialize(figures);
        CountedAt = clock.Now;
    }

    public void Write(HeadlineForm headline)
    {
        RequireDraft();
        Headline = headline;
    }

    public void Issue(long issuedBy, DeskClock clock)
    {
        RequireDraft();
        State = ReportState.Issued;
        IssuedAt = clock.Now;
        IssuedBy = issuedBy;
        Seal = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Kind}|{PeriodStart:O}|{Edition}|{Headline}|{FiguresJson}")));
    }

    private void RequireDraft()
    {
        if (State is ReportState.Issued)
        {
            throw new DeskRuleException("report.already-issued");
        }
    }
}
