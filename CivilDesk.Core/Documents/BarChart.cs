namespace CivilDesk.Core.Documents;

/// <summary>Lying bars, one for each label: how many by category, department or dong.</summary>
public sealed record BarChart(string Title, string Unit, IReadOnlyList<ChartValue> Values) : Chart(Title, Unit)
{
    public override Table Numbers() => new(
        [new("구분", 2), new(Unit.Length > 0 ? Unit : "값")],
        [.. Values.Select(value => new TableRow(value.Label, ChartNumber.Cell(value.Value)))])
    {
        Title = Title,
        Unit = Unit,
    };
}
