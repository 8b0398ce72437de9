using CivilDesk.Core.Pledge;

namespace CivilDesk.Web.Pledge;

/// <summary>One number of a row by the card's columns while it is typed; empty where there is none.</summary>
public sealed class CardFigure
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public int? Value { get; set; }

    internal static IReadOnlyList<CardFigure> Of(IEnumerable<TermSpan> spans, IReadOnlyDictionary<string, int> figures) =>
        [.. spans.Select(span => new CardFigure { Key = span.Key, Title = CardWords.Of(span), Value = figures.TryGetValue(span.Key, out var figure) ? figure : null })];

    internal static IReadOnlyDictionary<string, int> Read(IEnumerable<CardFigure> figures) =>
        figures.Where(figure => figure.Value is not null).ToDictionary(figure => figure.Key, figure => figure.Value!.Value);
}
