namespace CivilDesk.Core.Documents.Charts;

public enum ChartTextRole
{
    /// <summary>The name of a bar, a month, a row or a column.</summary>
    Label,

    /// <summary>A figure beside what shows it.</summary>
    Value,

    /// <summary>A figure of the scale.</summary>
    Tick,
}
