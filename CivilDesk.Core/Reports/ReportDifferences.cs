namespace CivilDesk.Core.Reports;

/// <summary>What has changed in the ledger since a report was counted, each named; the report itself stays as it is.</summary>
/// <param name="CountedAt">When the ledger was asked.</param>
/// <param name="Figures">Figures that differ.</param>
/// <param name="Cases">Records that came in, fell out or are counted otherwise, by number.</param>
/// <param name="SealHolds">The frozen report is still what was sealed.</param>
public sealed record ReportDifferences(DateTimeOffset CountedAt, IReadOnlyList<FigureDifference> Figures, IReadOnlyList<CountedChange> Cases, bool SealHolds);
