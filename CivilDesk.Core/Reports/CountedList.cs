using System.Globalization;
using System.IO.Compression;
using System.Text;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>
/// 집계 목록: every record that a report has counted, one line each, as it is frozen with the report. The first line names the figures,
/// so that a list of long ago is read rightly after a figure has been added.
/// </summary>
internal sealed class CountedList(IReadOnlyList<CountedItem> items)
{
    private const char Between = '\t';

    public IReadOnlyList<CountedItem> Items => items;

    /// <summary>The records behind a cell, by number.</summary>
    public IReadOnlyList<CountedItem> Behind(FigureCell cell)
    {
        var bits = ReportMeasures.Find(cell.Figure).Behind.Select(ReportMeasures.Bit).Aggregate(0UL, (all, bit) => all | (1UL << bit));
        var months = cell.Places.Any(place => place.By is FigureDimension.Month);
        return [.. items.Where(item => (item.Figures & bits) != 0 || (months && FigureRows.IsState(cell.Figure) && item.Kind is CountedKind.Complaint))
            .Where(item => cell.Places.All(place => FigureRows.StandsIn(item, cell.Figure, place)))];
    }

    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var zip = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new StreamWriter(zip, new UTF8Encoding(false), 1 << 16))
        {
            writer.Write(string.Join(Between, ReportMeasures.Counted.Select(measure => measure.Key)));
            foreach (var item in items)
            {
                writer.Write('\n');
                Write(writer, item);
            }
        }

        return packed.ToArray();
    }

    public static CountedList Unpack(byte[] packed)
    {
        using var zip = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        var bits = (reader.ReadLine() ?? "").Split(Between).Select(key => ReportMeasures.TryFind(key)?.Counts is null ? -1 : ReportMeasures.Bit(key)).ToArray();
        var items = new List<CountedItem>();
        while (reader.ReadLine() is { } line)
        {
            items.Add(Read(line.Split(Between), bits));
        }

        return new(items);
    }

    private static void Write(TextWriter writer, CountedItem item)
    {
        writer.Write((int)item.Kind);
        writer.Write(Between);
        writer.Write(item.Number.SortKey);
        writer.Write(Between);
        writer.Write(item.Figures.ToString("x", CultureInfo.InvariantCulture));
        Day(item.On);
        Day(item.ProcessedOn);
        Day(item.RepliedOn);
        writer.Write(Between);
        writer.Write(item.Amount);
        Word(item.Outcome?.ToString());
        Word(item.Category);
        Word(item.Department is { } department ? $"={department}" : null);
        Word(item.Channel);
        Word(item.Dong);

        void Day(DateOnly? day)
        {
            writer.Write(Between);
            writer.Write(day?.DayNumber);
        }

        void Word(string? word)
        {
            writer.Write(Between);
            writer.Write(word);
        }
    }

    private static CountedItem Read(string[] fields, int[] bits)
    {
        return new((CountedKind)Number(0)!.Value, CaseNumber.FromSortKey(long.Parse(fields[1], CultureInfo.InvariantCulture)), Figures(ulong.Parse(fields[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture)), Day(3)!.Value)
        {
            ProcessedOn = Day(4),
            RepliedOn = Day(5),
            Amount = Number(6),
            Outcome = Word(7) is { } outcome ? Enum.Parse<Outcome>(outcome) : null,
            Category = Word(8),
            Department = Word(9)?[1..],
            Channel = Word(10),
            Dong = Word(11),
        };

        ulong Figures(ulong written)
        {
            var figures = 0UL;
            for (var i = 0; i < bits.Length; i++)
            {
                figures |= bits[i] >= 0 && (written >> i & 1) == 1 ? 1UL << bits[i] : 0;
            }

            return figures;
        }

        string? Word(int at) => fields[at].Length == 0 ? null : fields[at];

        int? Number(int at) => fields[at].Length == 0 ? null : int.Parse(fields[at], CultureInfo.InvariantCulture);

        DateOnly? Day(int at) => Number(at) is { } day ? DateOnly.FromDayNumber(day) : null;
    }
}
