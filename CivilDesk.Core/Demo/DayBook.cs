using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Demo;

/// <summary>What is done at which moment, day by day; each day becomes one save.</summary>
internal sealed class DayBook(DateTimeOffset ends)
{
    private readonly SortedDictionary<DateOnly, List<Entry>> _days = [];

    /// <summary>The days on which something happens, in order.</summary>
    public IEnumerable<DateOnly> Days => _days.Keys;

    /// <summary>Enters a verb; without a moment, or after the end, it does not happen.</summary>
    public void Enter(DateTimeOffset? at, Func<DeskDb, CancellationToken, Task> verb)
    {
        if (at is not { } instant || instant > ends)
        {
            return;
        }

        var day = DeskClock.DayOf(instant);
        if (!_days.TryGetValue(day, out var entries))
        {
            _days.Add(day, entries = []);
        }

        entries.Add(new(instant, verb));
    }

    public async Task LiveAsync(DateOnly day, DemoTime time, DeskDb db, CancellationToken ct)
    {
        // Stable: what was entered first goes first when two things share a second.
        foreach (var entry in _days[day].OrderBy(entry => entry.At))
        {
            time.GoTo(entry.At);
            await entry.Verb(db, ct);
        }
    }

    private sealed record Entry(DateTimeOffset At, Func<DeskDb, CancellationToken, Task> Verb);
}
