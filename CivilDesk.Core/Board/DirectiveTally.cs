namespace CivilDesk.Core.Board;

/// <summary>Directives: kept, on the way, late, long-term, and the mayor's words that wait for a department.</summary>
public sealed record DirectiveTally(int Kept, int OnTheWay, int Late, int Drafts)
{
    public int LongTerm { get; init; }
}
