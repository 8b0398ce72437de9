using CivilDesk.Core.Documents.Charts;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A white plate on which smooth strokes and shapes are drawn, pixel by pixel.</summary>
internal sealed class InkPlate
{
    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _rgb;
    private readonly float[] _cover;

    public InkPlate(int width, int height)
    {
        (_width, _height) = (width, height);
        _rgb = new byte[width * height * 3];
        _cover = new float[width * height];
        Array.Fill(_rgb, byte.MaxValue);
    }

    public byte[] ToPng() => PngFile.Write(_width, _height, _rgb);

    /// <summary>A line through the points, as one stroke: where it crosses itself it gets no darker.</summary>
    public void Stroke(IReadOnlyList<ChartPoint> points, double thickness, string colour)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            Cover([from, to], thickness, at => (thickness / 2) - Distance(at, from, to));
        }

        Dry(points, thickness, colour);
    }

    /// <summary>A regular polygon around a point: with many sides a dot, with four a square or a diamond.</summary>
    public void Fill(ChartPoint centre, double radius, int sides, double turn, string colour)
    {
        // From the centre to the middle of a side.
        var reach = radius * Math.Cos(Math.PI / sides);
        var normals = Enumerable.Range(0, sides)
            .Select(side => turn + (Math.PI * ((2 * side) + 1) / sides))
            .Select(angle => new ChartPoint(Math.Cos(angle), Math.Sin(angle)))
            .ToArray();
        Cover([centre], 2 * radius, at => reach - normals.Max(normal => ((at.X - centre.X) * normal.X) + ((at.Y - centre.Y) * normal.Y)));
        Dry([centre], 2 * radius, colour);
    }

    /// <param name="inside">How far within the shape a place is, in pixels; half a pixel outside still gets a little ink.</param>
    private void Cover(IReadOnlyList<ChartPoint> points, double thickness, Func<ChartPoint, double> inside)
    {
        var (left, top, right, bottom) = Around(points, thickness);
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                var ink = (float)Math.Clamp(inside(new(x + 0.5, y + 0.5)) + 0.5, 0, 1);
                ref var cover = ref _cover[(y * _width) + x];
                cover = Math.Max(cover, ink);
            }
        }
    }

    private void Dry(IReadOnlyList<ChartPoint> points, double thickness, string colour)
    {
        var ink = PngFile.Rgb(colour);
        var (left, top, right, bottom) = Around(points, thickness);
        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                var at = (y * _width) + x;
                for (var channel = 0; _cover[at] > 0 && channel < 3; channel++)
                {
                    ref var below = ref _rgb[(at * 3) + channel];
                    below = (byte)Math.Round(below + (_cover[at] * (ink[channel] - below)));
                }

                _cover[at] = 0;
            }
        }
    }

    private (int Left, int Top, int Right, int Bottom) Around(IReadOnlyList<ChartPoint> points, double thickness) => (
        Math.Clamp((int)(points.Min(point => point.X) - thickness) - 1, 0, _width - 1),
        Math.Clamp((int)(points.Min(point => point.Y) - thickness) - 1, 0, _height - 1),
        Math.Clamp((int)(points.Max(point => point.X) + thickness) + 1, 0, _width - 1),
        Math.Clamp((int)(points.Max(point => point.Y) + thickness) + 1, 0, _height - 1));

    private static double Distance(ChartPoint at, ChartPoint from, ChartPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((at.X - from.X) * dx) + ((at.Y - from.Y) * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(at.X - from.X - (along * dx), 2) + Math.Pow(at.Y - from.Y - (along * dy), 2));
    }
}
