namespace CivilDesk.Core.Documents;

/// <summary>A table. Without a single row it says 해당없음 rather than nothing.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : DocumentBlock
{
    /// <summary>Stands above it, numbered: <c>[표 1] 처리현황</c>. A table without a title is not numbered.</summary>
    public string? Title { get; init; }

    /// <summary>What its figures count, at its right shoulder: <c>(단위: 건)</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>False for forms whose labels stand in their own cells.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>※ lines below it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Rows left to be filled by hand; the first one says 이하 빈칸.</summary>
    public int BlankRows { get; init; }
}
