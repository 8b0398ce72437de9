using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>Everything that the ledger has put into a report at one moment.</summary>
public sealed record ReportContent(ReportFigures Figures, IReadOnlyList<ReportSentence> Sentences, ReportLists Lists, IReadOnlyList<Definition> Definitions);
