using CivilDesk.Core.Reports;
using CivilDesk.Core.Settings;

namespace CivilDesk.Core.Pledge;

/// <summary>The card as it is read: the office's words, the counted figures, the records beside it.</summary>
/// <param name="Version">Null as long as nobody has changed how the card begins.</param>
/// <param name="Missing">Periods of the term that are over and not reported.</param>
public sealed record PledgeView(
    PledgeTerm Term,
    int? Version,
    OfficeNames Names,
    PledgeCardText Text,
    IReadOnlyList<IndicatorProgress> Indicators,
    IReadOnlyList<IssuedReport> Issued,
    IReadOnlyList<ReportPeriod> Missing,
    IReadOnlyList<PledgeRecordRow> Records,
    IReadOnlyList<ParticipationRow> Participation,
    IReadOnlyList<CardHistoryLine> History,
    DateTimeOffset At)
{
    /// <summary>The mission's own number.</summary>
    public IndicatorProgress Reports => Indicators.First(indicator => indicator.Key == PledgeIndicator.Reports);
}
