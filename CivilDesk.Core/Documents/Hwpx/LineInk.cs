using CivilDesk.Core.Documents.Charts;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The lines, dots and scale of a line chart as a picture. Every series has its own dot besides its colour.</summary>
internal static class LineInk
{
    private const double DotsPerInch = 220;
    private const double UnitsPerInch = 7200;
    private const double Point = DotsPerInch / 72;

    private static readonly (int Sides, double Turn)[] s_dots = [(32, 0), (4, Math.PI / 4), (3, -Math.PI / 2), (4, 0)];

    /// <summary>The same dots as letters, for the legend.</summary>
    private static readonly string[] s_keys = ["●", "■", "▲", "◆"];

    public static string Key(int tone) => s_keys[tone % s_keys.Length];

    /// <param name="left">Where the first column begins, in Hancom's units as all measures here.</param>
    public static byte[] Draw(LineChart chart, int width, int height, int left)
    {
        var frame = new LineFrame(Pixels(width), Pixels(height), Pixels(left), 8 * Point, 0, 6 * Point);
        var drawing = LineDrawing.Draw(chart, frame, 5 * Point, 3 * Point);
        var plate = new InkPlate((int)frame.Width, (int)frame.Height);
        foreach (var rule in drawing.Rules)
        {
            plate.Stroke([rule.From, rule.To], (rule.IsAxis ? 0.8 : 0.4) * Point, rule.IsAxis ? Ink.Grey : Ink.Rule);
        }

        foreach (var tick in drawing.Texts)
        {
            foreach (var stroke in StrokeDigits.Strokes(tick.Text, tick.At, 6.2 * Point))
            {
                plate.Stroke(stroke, 0.75 * Point, Ink.Grey);
            }
        }

        foreach (var curve in drawing.Curves)
        {
            plate.Stroke(curve.Points, 1.6 * Point, Ink.Series(curve.Tone));
        }

        foreach (var dot in drawing.Dots)
        {
            var (sides, turn) = s_dots[dot.Tone % s_dots.Length];
            plate.Fill(dot.At, 3.4 * Point, sides, turn, Ink.Series(dot.Tone));
        }

        return plate.ToPng();
    }

    private static int Pixels(int units) => (int)(units / UnitsPerInch * DotsPerInch);
}
