namespace CivilDesk.Core.Documents;

/// <summary>
/// One row with its own cells only: where a cell of an earlier row reaches down into it, it has none.
/// </summary>
public sealed record TableRow(params IReadOnlyList<TableCell> Cells)
{
    /// <summary>계: in bold, on a shade.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The row that adds the others up.</summary>
    public static TableRow Total(params IReadOnlyList<TableCell> cells) => new(cells) { IsTotal = true };
}
