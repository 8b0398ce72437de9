using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>One field visit as the report lists it.</summary>
public sealed record VisitEntry(CaseNumber Number, DateOnly On, string Place, string Purpose, string Seen, int Directives);
