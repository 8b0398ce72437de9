using CivilDesk.Core.Documents;
using CivilDesk.Core.Settings;

namespace CivilDesk.Core.Reports;

/// <summary>Everything that the ledger has put into a report at one moment.</summary>
public sealed record ReportContent(ReportFigures Figures, IReadOnlyList<ReportSentence> Sentences, ReportLists Lists, IReadOnlyList<Definition> Definitions)
{
    /// <summary>What the office called itself.</summary>
    public OfficeNames Names { get; init; } = OfficeNames.Default;
}
