using CivilDesk.Core.Pledge;

namespace CivilDesk.Web.Pledge;

/// <summary>One indicator while it is typed.</summary>
public sealed class CardIndicatorForm
{
    private readonly PledgeIndicator _indicator;

    internal CardIndicatorForm(PledgeIndicator indicator, PledgeTerm term)
    {
        _indicator = indicator;
        (Name, Unit) = (indicator.Name, indicator.Unit);
        Targets = CardFigure.Of(term.Columns, indicator.Targets);
        HalfTargets = CardFigure.Of(term.Halves.Where(half => term.Columns.All(column => column.Key != half.Key)), indicator.HalfTargets);
        Entered = CardFigure.Of(term.Columns, indicator.Entered);
    }

    public string Key => _indicator.Key;

    public IndicatorCounting Counting => _indicator.Counting;

    public string Name { get; set; }

    public string Unit { get; set; }

    public IReadOnlyList<CardFigure> Targets { get; }

    public IReadOnlyList<CardFigure> HalfTargets { get; }

    public IReadOnlyList<CardFigure> Entered { get; }

    /// <summary>The office's own, which may be taken off the card again.</summary>
    public bool IsOwn => Key is not (PledgeIndicator.Reports or PledgeIndicator.Plans or PledgeIndicator.Desk);

    public PledgeIndicator Indicator => _indicator with
    {
        Name = Name,
        Unit = Unit,
        Targets = CardFigure.Read(Targets),
        HalfTargets = CardFigure.Read(HalfTargets),
        Entered = CardFigure.Read(Entered),
    };
}
