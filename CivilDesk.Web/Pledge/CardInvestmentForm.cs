namespace CivilDesk.Web.Pledge;

/// <summary>One source of money while it is typed.</summary>
public sealed class CardInvestmentForm
{
    public required string Source { get; set; }

    public required IReadOnlyList<CardFigure> Amounts { get; init; }
}
