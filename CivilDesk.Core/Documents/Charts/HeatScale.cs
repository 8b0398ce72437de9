namespace CivilDesk.Core.Documents.Charts;

/// <summary>Five steps of darkness for counts, and none for nothing.</summary>
public sealed record HeatScale(double Highest)
{
    public const int Steps = 5;

    /// <summary>What each step stands for: <c>5~8</c>. A step that no count can reach is left out.</summary>
    public IReadOnlyList<ChartKey> Keys =>
    [
        .. Enumerable.Range(1, Steps)
            .Select(step => (Step: step, From: Math.Floor(Highest * (step - 1) / Steps) + 1, To: Math.Floor(Highest * step / Steps)))
            .Where(range => range.From <= range.To)
            .Select(range => new ChartKey(range.Step, Range(range.From, range.To))),
    ];

    public static HeatScale For(HeatGrid grid) => new(grid.Rows.SelectMany(row => row.Values).Max() ?? 0);

    public int Step(double? value) => value is not > 0 || Highest <= 0 ? 0 : (int)Math.Clamp(Math.Ceiling(value.Value * Steps / Highest), 1, Steps);

    private static string Range(double from, double to) => from == to ? ChartNumber.Text(to) : $"{ChartNumber.Text(from)}~{ChartNumber.Text(to)}";
}
