namespace CivilDesk.Core.Reports;

/// <summary>One cell of a report: a figure, and the rows and columns that it stands in. Opens exactly the records behind it.</summary>
public sealed record FigureCell(string Figure, params IReadOnlyList<FigurePlace> Places)
{
    /// <summary>As an address asks for it: <c>figure=received&amp;Category=traffic</c>.</summary>
    public string Query => string.Join('&', Places.Select(place => $"{place.By}={Uri.EscapeDataString(place.Code)}").Prepend($"figure={Figure}"));
}
