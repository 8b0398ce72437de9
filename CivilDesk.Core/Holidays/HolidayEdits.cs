using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>What entering or removing a holiday does to the stored ones; the same for the preview and for the save.</summary>
internal static class HolidayEdits
{
    /// <summary>Enters a day, or a shipped one again that was withdrawn; refuses what is a holiday already.</summary>
    public static StoredHoliday Add(List<StoredHoliday> rows, HolidayDraft draft, long by, DateTimeOffset at)
    {
        var known = PublicHolidays.Between(draft.Date, draft.Date);
        var stored = rows.Find(row => row.Date == draft.Date);
        if (stored is { IsWithdrawn: false } || (stored is null && known.Count > 0))
        {
            throw new DeskRuleException("holiday.exists", draft.Date);
        }

        if (stored is null)
        {
            stored = StoredHoliday.Enter(draft, by, at);
            rows.Add(stored);
        }
        else
        {
            stored.Designate(draft, by, at);
        }

        return stored;
    }

    /// <summary>Removes a day that the office entered, or withdraws a shipped one; refuses what the rules compute.</summary>
    public static StoredHoliday Remove(List<StoredHoliday> rows, DateOnly date, string basis, long by, DateTimeOffset at)
    {
        var known = PublicHolidays.Between(date, date);
        var stored = rows.Find(row => row.Date == date);
        if (stored is { IsWithdrawn: true } || (stored is null && known.Count == 0))
        {
            throw new DeskRuleException("holiday.not-found", date);
        }

        var shipped = known.FirstOrDefault(holiday => holiday.IsDesignated);
        if (stored is null && shipped is null)
        {
            throw new DeskRuleException("holiday.set-by-law", date);
        }

        if (stored is null)
        {
            stored = StoredHoliday.Withdraw(shipped!, basis, by, at);
            rows.Add(stored);
        }
        else if (shipped is null)
        {
            rows.Remove(stored);
        }
        else
        {
            stored.Withdraw(basis, by, at);
        }

        return stored;
    }
}
