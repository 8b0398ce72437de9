using System.Globalization;
using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.History;

/// <summary>
/// The second place of the history's head: one line a day in the key folder, apart from the database. Who cuts the tail or puts an
/// older database back contradicts it.
/// </summary>
public sealed class HeadCopies(KeyRing keys)
{
    private readonly HistoryChain _chain = new(keys);

    private string File => Path.Combine(keys.Folder, $"history-heads-{keys.Id}.txt");

    /// <summary>The copies whose seal is genuine, oldest first.</summary>
    public IReadOnlyList<HeadCopy> Read() => System.IO.File.Exists(File)
        ? [.. System.IO.File.ReadLines(File).Select(Parse).OfType<HeadCopy>()]
        : [];

    /// <summary>Keeps today's head unless today already has one.</summary>
    internal void Keep(DateOnly day, HistoryHead head)
    {
        if (Read().Any(copy => copy.Day == day))
        {
            return;
        }

        System.IO.File.AppendAllText(
            File,
            string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {head.Count} {Convert.ToHexStringLower(head.Hash)} {Convert.ToHexStringLower(head.Seal)}\n"));
    }

    private HeadCopy? Parse(string line)
    {
        if (line.Split(' ') is not [var day, var count, var hash, var seal]
            || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            || !long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var lines))
        {
            return null;
        }

        var copy = new HeadCopy(on, lines, Convert.FromHexString(hash), Convert.FromHexString(seal));
        return _chain.SealHead(copy.Count, copy.Hash).AsSpan().SequenceEqual(copy.Seal) ? copy : null;
    }
}
