using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Settings;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Holidays;

/// <summary>
/// The public holidays that no rule computes: the administrator enters and withdraws them, sees first which open cases move, and the
/// open cases move in the same save.
/// </summary>
public sealed class HolidayService(WriteUnit writes, DeskReads reads, CurrentCalendar calendar, IDueDates dueDates, DeskClock clock)
{
    /// <summary>Every named holiday of a year, and the shipped ones that the office has withdrawn.</summary>
    public Task<IReadOnlyList<HolidayRow>> ListAsync(Actor actor, int year, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<HolidayRow>>(
            actor,
            Permission.ViewCodes,
            async (db, _) =>
            {
                var (from, to) = (FirstDay(year), FirstDay(year).AddYears(1).AddDays(-1));
                var stored = await db.Set<StoredHoliday>().Where(holiday => holiday.Date >= from && holiday.Date <= to).ToListAsync(ct);
                var shipped = PublicHolidays.Between(from, to)
                    .Where(holiday => !holiday.IsDesignated || stored.TrueForAll(own => own.Date != holiday.Date))
                    .Select(holiday => new HolidayRow(
                        holiday.Date, holiday.Name, holiday.EnglishName, holiday.Kind, holiday.IsDesignated ? HolidayOrigin.Shipped : HolidayOrigin.ByRule, null, null, null));
                var own = stored.Select(holiday => new HolidayRow(
                    holiday.Date,
                    holiday.Name,
                    holiday.EnglishName,
                    holiday.Kind,
                    holiday.IsWithdrawn ? HolidayOrigin.Withdrawn : HolidayOrigin.Entered,
                    holiday.Basis,
                    holiday.EnteredBy,
                    DeskClock.InSeoul(holiday.EnteredAt)));
                return [.. shipped.Concat(own).OrderBy(row => row.Date).ThenBy(row => row.Kind)];
            },
            ct);

    /// <summary>The open cases that a new holiday would move; changes nothing.</summary>
    public Task<IReadOnlyList<DueMove>> PreviewAddAsync(Actor actor, HolidayDraft draft, CancellationToken ct) =>
        PreviewAsync(actor, (rows, by) => HolidayEdits.Add(rows, draft, by, clock.Now), ct);

    /// <summary>The open cases that would move if a holiday were removed; changes nothing.</summary>
    public Task<IReadOnlyList<DueMove>> PreviewRemoveAsync(Actor actor, DateOnly date, CancellationToken ct) =>
        PreviewAsync(actor, (rows, by) => HolidayEdits.Remove(rows, date, "–", by, clock.Now), ct);

    /// <summary>The open cases that other working hours would move; changes nothing. They are saved as settings.</summary>
    public Task<IReadOnlyList<DueMove>> PreviewHoursAsync(Actor actor, WorkingHours hours, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.EditSettings,
            async (db, _) =>
            {
                var before = await calendar.ReadAsync(db, ct);
                var after = CalendarBook.Of(before.Days, before.Settings with { Hours = hours });
                return await dueDates.MovesAsync(db, before.Calendar, after.Calendar, ct);
            },
            ct);

    /// <summary>Enters a holiday and moves the open cases; answers how many moved.</summary>
    public Task<int> AddAsync(Actor actor, CommandId command, HolidayDraft draft, CancellationToken ct) =>
        ChangeAsync(actor, command, "holiday-added", (rows, by) => HolidayEdits.Add(rows, draft, by, clock.Now), draft.Basis, ct);

    /// <summary>Removes a holiday that the office entered, or withdraws a shipped one, and moves the open cases; answers how many moved.</summary>
    public Task<int> RemoveAsync(Actor actor, CommandId command, DateOnly date, string basis, CancellationToken ct) =>
        ChangeAsync(actor, command, "holiday-removed", (rows, by) => HolidayEdits.Remove(rows, date, basis, by, clock.Now), basis, ct);

    private static DateOnly FirstDay(int year) =>
        year is >= PublicHolidays.FirstYear and <= PublicHolidays.LastYear ? new(year, 1, 1) : throw new DeskRuleException("calendar.year-not-covered", year);

    private Task<IReadOnlyList<DueMove>> PreviewAsync(Actor actor, Func<List<StoredHoliday>, long, StoredHoliday> edit, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.EditSettings,
            async (db, authority) =>
            {
                var before = await calendar.ReadAsync(db, ct);
                var rows = await db.Set<StoredHoliday>().ToListAsync(ct);
                edit(rows, authority.AccountId);
                return await dueDates.MovesAsync(db, before.Calendar, After(rows, before.Settings), ct);
            },
            ct);

    private Task<int> ChangeAsync(
        Actor actor, CommandId command, string verb, Func<List<StoredHoliday>, long, StoredHoliday> edit, string basis, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditSettings,
            command,
            async unit =>
            {
                var before = await calendar.ReadAsync(unit.Db, ct);
                var rows = await unit.Db.Set<StoredHoliday>().ToListAsync(ct);
                var holiday = edit(rows, unit.Authority.AccountId);
                if (!rows.Contains(holiday))
                {
                    unit.Db.Remove(holiday);
                }
                else if (unit.Db.Entry(holiday).State is EntityState.Detached)
                {
                    unit.Add(holiday);
                }

                var moved = await dueDates.MoveAsync(unit, before.Calendar, After(rows, before.Settings), ct);
                unit.Record(holiday, verb, detail: string.Create(
                    CultureInfo.InvariantCulture, $"{holiday.Date:yyyy-MM-dd} {holiday.Name} ({StoredHoliday.CheckedBasis(basis)}), moved: {moved.Count}"));
                unit.Rings(LiveTopic.Calendar | (moved.Count > 0 ? LiveTopic.Complaints : LiveTopic.None));
                return moved.Count;
            },
            ct,
            verb);

    private static WorkingCalendar After(List<StoredHoliday> rows, DeskSettings settings) => CalendarBook.Of(rows.Select(StoredDay.Of), settings).Calendar;
}
