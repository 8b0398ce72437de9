using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>A meeting held or a visit carried out.</summary>
internal sealed record EventFact(CaseNumber Number, DateOnly On);
