using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>One record behind a cell: the number that was counted, and what the ledger calls it today.</summary>
public sealed record CountedRow(CountedKind Kind, CaseNumber Number, DateOnly On, string Title, string? DepartmentCode);
