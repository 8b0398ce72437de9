using System.Numerics;
using CivilDesk.Core.Documents;

namespace CivilDesk.Core.Reports;

/// <summary>The figures of a heap of counted records: of the whole period, or of one row of a table.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[ReportMeasures.Counted.Count];
    private readonly List<int> _days = [];
    private int _score;

    /// <summary>Whether there was anything to count at all.</summary>
    public bool IsEmpty { get; private set; } = true;

    public decimal? AverageDays => _days.Count == 0 ? null : KoreanFormat.Rounded((decimal)_days.Sum(day => (long)day) / _days.Count);

    public decimal? MedianDays
    {
        get
        {
            _days.Sort();
            var middle = _days.Count / 2;
            return _days.Count == 0 ? null : _days.Count % 2 == 1 ? _days[middle] : (_days[middle - 1] + _days[middle]) / 2m;
        }
    }

    public decimal? AverageScore => Count("satisfactionAnswers") is > 0 and var n ? KoreanFormat.Rounded((decimal)_score / n) : null;

    public static Tally Of(IEnumerable<CountedItem> items)
    {
        var tally = new Tally();
        foreach (var item in items)
        {
            tally.Add(item);
        }

        return tally;
    }

    public void Add(CountedItem item)
    {
        IsEmpty = false;
        for (var rest = item.Figures; rest != 0; rest &= rest - 1)
        {
            _counts[BitOperations.TrailingZeroCount(rest)]++;
        }

        if (item.Amount is not { } amount)
        {
            return;
        }

        if (item.Kind is CountedKind.Satisfaction)
        {
            _score += amount;
        }
        else
        {
            _days.Add(amount);
        }
    }

    public int Count(string key) => _counts[ReportMeasures.Bit(key)];

    public decimal? Value(string key)
    {
        var measure = ReportMeasures.Find(key);
        return measure.From is { } compute ? compute(this) : Count(key);
    }

    public int? N(Measure measure) => measure.CountedIn is { } key ? Count(key) : null;
}
