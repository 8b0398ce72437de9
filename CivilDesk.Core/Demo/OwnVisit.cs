namespace CivilDesk.Core.Demo;

/// <summary>A visit that no complaint came before; the season decides when it makes sense.</summary>
internal sealed record OwnVisit(string Place, string Purpose, string Seen, string Promise, string Department, IReadOnlyList<int>? Months);
