using System.Globalization;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Text;

/// <summary>How the desk says things on screens: enum members, dates, times and refusals in the language of the screen.</summary>
public static class Say
{
    /// <summary>The word for an enum member; WordText has one line per member.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => Find($"{typeof(T).Name}_{value}") ?? value.ToString();

    /// <summary>The word in the office's own language, for files and letters, whatever the screen speaks.</summary>
    public static string KoreanWord<T>(T value)
        where T : struct, Enum => WordText.ResourceManager.GetString($"{typeof(T).Name}_{value}", CultureInfo.InvariantCulture) ?? value.ToString();

    /// <summary>The word for an optional enum member, or a dash.</summary>
    public static string Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Word(known) : "–";

    /// <summary>The word for a verb of the history.</summary>
    public static string Verb(string verb) => Find($"Verb_{verb}") ?? verb;

    /// <summary>The verb in the office's own language, for files.</summary>
    public static string KoreanVerb(string verb) => WordText.ResourceManager.GetString($"Verb_{verb}", CultureInfo.InvariantCulture) ?? verb;

    /// <summary>The word for what a line of the history is about.</summary>
    public static string Subject(string subject) => Find($"Subject_{subject}") ?? subject;

    /// <summary>A day as officials write it: <c>2026. 11. 23.</c></summary>
    public static string Day(DateOnly day) => day.ToString("yyyy. M. d.", CultureInfo.InvariantCulture);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "–";

    public static string Day(DateTimeOffset? at) => at is { } known ? Day(DeskClock.DayOf(known)) : "–";

    /// <summary>A month as <c>2026. 11.</c></summary>
    public static string Month(DateOnly month) => month.ToString("yyyy. M.", CultureInfo.InvariantCulture);

    /// <summary>Hours and minutes in Seoul: <c>14:05</c>.</summary>
    public static string Time(DateTimeOffset at) => DeskClock.InSeoul(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Day and time in Seoul: <c>2026. 11. 23. 14:05</c>.</summary>
    public static string Instant(DateTimeOffset at) => DeskClock.InSeoul(at).ToString("yyyy. M. d. HH:mm", CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset? at) => at is { } known ? Instant(known) : "–";

    /// <summary>With the day of the week: <c>2026. 11. 23.(월)</c>.</summary>
    public static string DayOfWeek(DateOnly day) => $"{Day(day)}({day.ToString("ddd", CultureInfo.CurrentCulture)})";

    /// <summary>A whole number with its thousands marked.</summary>
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A place holder text filled in.</summary>
    public static string With(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);

    /// <summary>The sentence for a refusal, in the language of the screen.</summary>
    public static string Refusal(DeskRuleException refusal) => Refusal(refusal.Code, CultureInfo.CurrentUICulture, refusal.Arguments);

    /// <summary>The sentence for a rule code in a given language; the code itself only if there is no sentence (a test forbids that).</summary>
    public static string Refusal(string code, CultureInfo culture, params IReadOnlyList<object> arguments) =>
        RuleText.ResourceManager.GetString(code, culture) is { } sentence
            ? string.Format(culture, sentence, [.. arguments.Select(Argument)])
            : code;

    private static string? Find(string key) => WordText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);

    private static object Argument(object value) => value switch
    {
        DateOnly day => Day(day),
        DateTimeOffset at => Instant(at),
        Enum word => Find($"{word.GetType().Name}_{word}") ?? word.ToString(),
        _ => value,
    };
}
