using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>A record that is counted otherwise than in the issued report.</summary>
/// <param name="Kind">In which ledger.</param>
/// <param name="Number">Its number.</param>
/// <param name="WasCounted">The issued report counts it.</param>
/// <param name="IsCounted">The ledger counts it today.</param>
public sealed record CountedChange(CountedKind Kind, CaseNumber Number, bool WasCounted, bool IsCounted);
