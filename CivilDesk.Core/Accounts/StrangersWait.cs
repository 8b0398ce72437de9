using System.Collections.Concurrent;

namespace CivilDesk.Core.Accounts;

/// <summary>
/// Makes a name that nobody has wait as long as one that somebody has: otherwise the waiting itself would tell which accounts exist.
/// Bounded and in memory, because a guesser can invent names without end.
/// </summary>
internal sealed class StrangersWait
{
    private const int Remembered = 10_000, LongestName = 64;

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset? Until)> _tries = new(StringComparer.Ordinal);

    public DateTimeOffset? UntilOf(string name) => _tries.TryGetValue(Short(name), out var tries) ? tries.Until : null;

    public DateTimeOffset? Fail(string name, DateTimeOffset now)
    {
        if (_tries.Count >= Remembered)
        {
            _tries.Clear();
        }

        return _tries.AddOrUpdate(Short(name), _ => Next(0), (_, tries) => Next(tries.Failures)).Until;

        (int, DateTimeOffset?) Next(int failures) => (failures + 1, SignInDesk.WaitAfter(failures + 1) is { } wait ? now + wait : null);
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..LongestName];
}
