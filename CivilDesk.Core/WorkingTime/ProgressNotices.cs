namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// 처리진행상황 통지: owed whenever another thirty days have passed since receipt (시행령 제23조). Calendar days, because this is no
/// processing period, the day of receipt not counted; a thirtieth day that is a holiday does not wait for the next working day.
/// </summary>
public static class ProgressNotices
{
    public const int EveryDays = 30;

    /// <summary>The thirtieth, sixtieth, … day: the notice comes onto the desk's list.</summary>
    public static DateOnly PreparedOn(DateOnly receivedOn, int notice) => receivedOn.AddDays(EveryDays * notice);

    /// <summary>The day after: the thirty days have passed and the notice is owed.</summary>
    public static DateOnly OwedFrom(DateOnly receivedOn, int notice) => PreparedOn(receivedOn, notice).AddDays(1);

    /// <summary>How many notices are owed by a day, those already sent among them.</summary>
    public static int OwedBy(DateOnly receivedOn, DateOnly day) => Math.Max(0, (day.DayNumber - receivedOn.DayNumber - 1) / EveryDays);
}
