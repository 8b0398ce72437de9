namespace CivilDesk.Web.Pledge;

/// <summary>What of the card is edited together.</summary>
public enum CardPart
{
    Basics,
    Words,
    Plan,
    Indicators,
    History,
}
