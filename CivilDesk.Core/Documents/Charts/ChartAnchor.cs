namespace CivilDesk.Core.Documents.Charts;

/// <summary>Which end of a text stands at its place, as SVG's text-anchor.</summary>
public enum ChartAnchor
{
    Start,
    Middle,
    End,
}
