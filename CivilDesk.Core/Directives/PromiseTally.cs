namespace CivilDesk.Core.Directives;

/// <summary>이행, 추진 중, 지연, 장기: how the promises of a month or a department stand. The parts add up to <see cref="Total"/>.</summary>
public sealed record PromiseTally(int Kept, int OnTheWay, int Late, int LongTerm, int ClosedOtherwise, int Drafts)
{
    public int Total => Kept + OnTheWay + Late + LongTerm + ClosedOtherwise + Drafts;
}
