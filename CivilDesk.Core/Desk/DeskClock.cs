namespace CivilDesk.Core.Desk;

/// <summary>
/// The office's clock: every date and time of the desk is Seoul's, wherever the machine stands.
/// The only place that reads a <see cref="TimeProvider"/>.
/// </summary>
public sealed class DeskClock(TimeProvider time)
{
    /// <summary>Asia/Seoul; there has been no summer time since 1988.</summary>
    public static TimeZoneInfo Seoul { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    /// <summary>For timers that must follow the desk's own time.</summary>
    public TimeProvider Time => time;

    /// <summary>This instant, told in Seoul time.</summary>
    public DateTimeOffset Now => InSeoul(time.GetUtcNow());

    /// <summary>The calendar day in Seoul.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The same instant, told in Seoul time.</summary>
    public static DateTimeOffset InSeoul(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Seoul);

    /// <summary>The Seoul day on which an instant falls.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(InSeoul(instant).DateTime);

    /// <summary>A wall-clock time in Seoul as an instant.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Seoul.GetUtcOffset(local));
    }
}
