using System.Globalization;
using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.History;

/// <summary>
/// The second place of the history's head: one line a day in the key folder, apart from the database. Who cuts the tail or puts an
/// older database back contradicts it.
/// </summary>
public sealed class HeadCopies(KeyRing keys)
{
    private const int HashHexDigits = 64;

    private readonly HistoryChain _chain = new(keys);

    private string Path => System.IO.Path.Combine(keys.Folder, $"history-heads-{keys.Id}.txt");

    /// <summary>The copies whose seal is genuine, oldest first.</summary>
    public IReadOnlyList<HeadCopy> Read() => File.Exists(Path)
        ? [.. File.ReadLines(Path).Select(Parse).OfType<HeadCopy>()]
        : [];

    /// <summary>Keeps today's head unless today already has one.</summary>
    internal void Keep(DateOnly day, HistoryHead head)
    {
        if (Read().Any(copy => copy.Day == day))
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(Path, options);
        using var text = new StreamWriter(file);

        // A line that a killed program left half written must not swallow this one.
        text.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{(file.Position > 0 ? "\n" : "")}{day:yyyy-MM-dd} {head.Count} {Convert.ToHexStringLower(head.Hash)} {Convert.ToHexStringLower(head.Seal)}"));
        text.Flush();
        file.Flush(flushToDisk: true);
    }

    private HeadCopy? Parse(string line)
    {
        if (line.Split(' ') is not [var day, var count, { Length: HashHexDigits } hash, { Length: HashHexDigits } seal]
            || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            || !long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var lines)
            || !(hash + seal).All(char.IsAsciiHexDigit))
        {
            return null;
        }

        var copy = new HeadCopy(on, lines, Convert.FromHexString(hash), Convert.FromHexString(seal));
        return _chain.SealHead(copy.Count, copy.Hash).AsSpan().SequenceEqual(copy.Seal) ? copy : null;
    }
}
