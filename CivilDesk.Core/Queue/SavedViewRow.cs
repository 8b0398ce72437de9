using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Queue;

/// <summary>One saved list with how many cases it has now.</summary>
public sealed record SavedViewRow(long Id, string Name, ComplaintFilter Filter, int Count);
