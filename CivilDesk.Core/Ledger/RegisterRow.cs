namespace CivilDesk.Core.Ledger;

/// <summary>One row of an old register: its place in the sheet, what its cells hold, and what is kept in words only.</summary>
internal sealed record RegisterRow(int Number, IReadOnlyDictionary<RegisterColumn, object> Cells, IReadOnlyList<string> Remarks)
{
    public bool IsEmpty => Cells.Count == 0 && Remarks.Count == 0;

    public string? Text(RegisterColumn column) => Cells.TryGetValue(column, out var value) ? CellText.Of(value) : null;
}
