using CivilDesk.Core.Settings;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Holidays;

/// <summary>
/// The ledger's own calendar, which every due date and report date counts by. It asks the ledger each time what it holds, two short
/// reads, and keeps the computed calendar for as long as the answer is the same: so it is never older than the transaction that asks.
/// </summary>
public sealed class CurrentCalendar(IDbContextFactory<DeskDb> dbs)
{
    private volatile CalendarBook? _book;

    /// <summary>The present calendar, for reads and screens. Holds no personal data, so nobody is asked who they are.</summary>
    public async Task<CalendarBook> NowAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await ReadAsync(db, ct);
    }

    /// <summary>The calendar as a verb's own transaction sees it.</summary>
    public async Task<CalendarBook> ReadAsync(DeskDb db, CancellationToken ct)
    {
        var days = await db.Set<StoredHoliday>()
            .OrderBy(stored => stored.Date)
            .Select(stored => new StoredDay(stored.Date, stored.Kind, stored.Name, stored.EnglishName, stored.IsWithdrawn))
            .ToListAsync(ct);
        var settings = await SettingsService.ReadAsync(db, ct);
        if (_book is { } book && book.SaysTheSame(days, settings))
        {
            return book;
        }

        return _book = CalendarBook.Of(days, settings);
    }
}
