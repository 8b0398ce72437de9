namespace CivilDesk.Core.History;

/// <summary>What a verification found: how many lines stand, and the first that does not.</summary>
/// <param name="Lines">Lines that are sound, counted from the first.</param>
/// <param name="FirstBadLine">Sequence of the first edited, missing, inserted or moved line; null when all is sound.</param>
/// <param name="Reason">Rule code of what is wrong with it: <c>history.line-altered</c>, <c>history.line-missing</c>, <c>history.tail-cut</c>, <c>history.head-altered</c>, <c>history.older-copy</c>.</param>
public sealed record HistoryVerdict(long Lines, long? FirstBadLine, string? Reason)
{
    public bool IsSound => Reason is null;
}
