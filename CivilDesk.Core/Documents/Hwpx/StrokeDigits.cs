using CivilDesk.Core.Documents.Charts;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Figures as strokes, for the scale of a chart: a picture cannot count on any font.</summary>
internal static class StrokeDigits
{
    private const double Advance = 0.82;
    private const double CommaAdvance = 0.38;

    private static readonly Dictionary<char, ChartPoint[][]> s_glyphs = new()
    {
        ['0'] = [Arc(0.3, 0.5, 0.3, 0.5, 0, 360)],
        ['1'] = [[new(0.08, 0.22), new(0.34, 0), new(0.34, 1)]],
        ['2'] = [[.. Arc(0.3, 0.29, 0.28, 0.29, 180, 395), new(0, 1), new(0.6, 1)]],
        ['3'] = [Arc(0.28, 0.25, 0.26, 0.25, 200, 450), Arc(0.28, 0.74, 0.31, 0.26, 270, 520)],
        ['4'] = [[new(0.46, 1), new(0.46, 0), new(0, 0.7), new(0.62, 0.7)]],
        ['5'] = [[new(0.54, 0), new(0.1, 0), new(0.07, 0.44), .. Arc(0.28, 0.66, 0.3, 0.34, 228, 505)]],
        ['6'] = [Arc(0.3, 0.68, 0.3, 0.32, 0, 360), Arc(0.6, 0.68, 0.6, 0.68, 180, 255)],
        ['7'] = [[new(0, 0), new(0.6, 0), new(0.2, 1)]],
        ['8'] = [Arc(0.3, 0.25, 0.25, 0.25, 0, 360), Arc(0.3, 0.74, 0.3, 0.26, 0, 360)],
        ['9'] = [Arc(0.3, 0.32, 0.3, 0.32, 0, 360), Arc(0, 0.32, 0.6, 0.68, 0, 75)],
        [','] = [[new(0.1, 0.92), new(0.02, 1.18)]],
    };

    /// <summary>The strokes of a number whose right end stands at a place of the base line.</summary>
    public static IEnumerable<IReadOnlyList<ChartPoint>> Strokes(string number, ChartPoint end, double height)
    {
        var at = end.X - (number.Sum(AdvanceOf) * height);
        foreach (var digit in number)
        {
            foreach (var stroke in s_glyphs.GetValueOrDefault(digit, []))
            {
                var left = at;
                yield return [.. stroke.Select(point => new ChartPoint(left + (point.X * height), end.Y + ((point.Y - 1) * height)))];
            }

            at += AdvanceOf(digit) * height;
        }
    }

    private static double AdvanceOf(char digit) => digit == ',' ? CommaAdvance : Advance;

    private static ChartPoint[] Arc(double x, double y, double width, double height, double from, double to)
    {
        const int Steps = 24;
        return
        [
            .. Enumerable.Range(0, Steps + 1)
                .Select(step => (from + ((to - from) * step / Steps)) * Math.PI / 180)
                .Select(angle => new ChartPoint(x + (width * Math.Cos(angle)), y + (height * Math.Sin(angle)))),
        ];
    }
}
