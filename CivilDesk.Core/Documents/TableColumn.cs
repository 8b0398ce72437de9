namespace CivilDesk.Core.Documents;

/// <summary>One column: its name, its share of the width and where its text stands.</summary>
public sealed record TableColumn(string Name, double Share = 1, TextAlignment Alignment = TextAlignment.Center)
{
    /// <summary>Neighbours with one group stand under one merged heading: 완료 over 수용, 일부수용, 불가.</summary>
    public string? Group { get; init; }
}
