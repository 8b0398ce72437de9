namespace CivilDesk.Core.Demo;

/// <summary>
/// The only chance in the demonstration: a seeded <see cref="Random"/> gives the same throws on every machine and in every
/// release of .NET, so that the same seed tells the same four years.
/// </summary>
internal sealed class Dice(int seed)
{
#pragma warning disable CA5394 // it decides stories, not secrets
    private readonly Random _random = new(seed);

    /// <summary>A number from the least to the most, both included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public double Share() => _random.NextDouble();
#pragma warning restore CA5394

    public bool Chance(double share) => Share() < share;

    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    /// <summary>Picks by weight; items without weight are never picked while others have one.</summary>
    public T Weighted<T>(IReadOnlyList<T> items, Func<T, double> weight)
    {
        var left = Share() * items.Sum(weight);
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0)
            {
                return item;
            }
        }

        return items.Last(item => weight(item) > 0);
    }
}
