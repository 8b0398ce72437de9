using System.Globalization;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.WorkingTime;

/// <summary>Reads a question about a due date as people write it on the command line; refuses what it cannot read.</summary>
public static class DeadlineText
{
    // Five digits are beyond every period that the covered years can hold.
    private const int LongestAmount = 5;

    private const string Between = "..";

    private static readonly string[] s_localTimes = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    private static readonly string[] s_instants = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private static readonly Dictionary<string, PetitionType> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inquiry-law"] = PetitionType.InquiryLaw,
        ["inquiry-procedure"] = PetitionType.InquiryProcedure,
        ["suggestion"] = PetitionType.Suggestion,
        ["grievance"] = PetitionType.Grievance,
        ["other"] = PetitionType.Other,
    };

    /// <summary>The types that have a period of their own. A statutory petition's stands in the office's table, so it is asked by its period.</summary>
    public static IReadOnlyCollection<string> Types => s_types.Keys;

    /// <summary>The whole question; exactly one of type and period is given.</summary>
    /// <param name="received">A time, as <see cref="Time"/> reads it.</param>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <param name="period">As <see cref="Period"/> reads it.</param>
    /// <param name="suspensions">As <see cref="Suspension"/> reads them.</param>
    /// <param name="extensions">As <see cref="Extension"/> reads them.</param>
    /// <param name="at">A time; now when not given.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="otherPeriod">The office's own period of 기타민원; the decree's three hours when not given.</param>
    public static DeadlineQuestion Question(
        string received,
        string? type,
        string? period,
        IEnumerable<string> suspensions,
        IEnumerable<string> extensions,
        string? at,
        DateTimeOffset now,
        StatutoryPeriod? otherPeriod = null)
    {
        if (type is null == period is null)
        {
            throw new DeskRuleException("deadline.type-or-period");
        }

        PetitionType? known = type is null ? null : Type(type);
        var clock = new StatutoryClock(
            Time(received),
            known is { } legal ? StatutoryPeriod.For(legal, otherPeriod ?? StatutoryPeriod.For(PetitionType.Other)) : Period(period!),
            [.. suspensions.Select(Suspension)],
            [.. extensions.Select(Extension)]);
        return new(clock, known, at is null ? DeskClock.InSeoul(now) : Time(at));
    }

    public static PetitionType Type(string text) =>
        s_types.TryGetValue(text.Trim(), out var type) ? type : throw new DeskRuleException("type.unknown", string.Join(", ", s_types.Keys));

    /// <summary>A period, <c>7d</c> or <c>3h</c>; up to five days become hours of work (법 제19조).</summary>
    public static StatutoryPeriod Period(string text)
    {
        var period = Extension(text);
        return period.Unit is PeriodUnit.Days ? StatutoryPeriod.Days(period.Amount) : period;
    }

    /// <summary>By how much a period is extended, <c>3d</c> or <c>4h</c>; counted in the unit of the period it extends.</summary>
    public static StatutoryPeriod Extension(string text)
    {
        var trimmed = text.Trim();
        PeriodUnit? unit = trimmed is [.., var letter] ? letter switch
        {
            'd' or 'D' => PeriodUnit.Days,
            'h' or 'H' => PeriodUnit.WorkingHours,
            _ => null,
        } : null;
        if (unit is null || trimmed.Length > LongestAmount + 1 || !int.TryParse(trimmed[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            throw new DeskRuleException("period.malformed");
        }

        return amount > 0 ? new(amount, unit.Value) : throw new DeskRuleException("period.not-positive", amount);
    }

    /// <summary>Whole days that are not counted, <c>2026-05-11..2026-05-12</c>; <c>2026-05-11..</c> is still open.</summary>
    public static Suspension Suspension(string text)
    {
        if (text.Split(Between) is not [var from, var to])
        {
            throw new DeskRuleException("suspension.malformed");
        }

        return new(Day(from), string.IsNullOrWhiteSpace(to) ? null : Day(to));
    }

    /// <summary>A wall-clock time in Seoul, <c>2026-05-07T10:00</c>; one with an offset is told in Seoul time.</summary>
    public static DateTimeOffset Time(string text)
    {
        var trimmed = text.Trim();
        if (DateTime.TryParseExact(trimmed, s_localTimes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return DeskClock.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        return DateTimeOffset.TryParseExact(trimmed, s_instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? DeskClock.InSeoul(instant)
            : throw new DeskRuleException("time.malformed");
    }

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new DeskRuleException("suspension.malformed");
}
