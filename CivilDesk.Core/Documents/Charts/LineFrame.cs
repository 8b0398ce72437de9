namespace CivilDesk.Core.Documents.Charts;

/// <summary>The page of a line chart and the room it leaves around the lines themselves.</summary>
internal sealed record LineFrame(double Width, double Height, double Left, double Top, double Right, double Bottom)
{
    public double Floor => Height - Bottom;

    /// <summary>The middle of a label's column: columns share the width evenly, as the table below the lines does.</summary>
    public double X(int label, int labels) => Left + ((label + 0.5) * (Width - Left - Right) / labels);

    public double Y(double share) => Floor - (share * (Floor - Top));
}
