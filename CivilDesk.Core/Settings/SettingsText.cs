using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Settings;

/// <summary>Settings as the ledger keeps them and as the history tells a change.</summary>
internal static class SettingsText
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Write(DeskSettings settings) => JsonSerializer.Serialize(settings, s_json);

    public static DeskSettings Read(string content) => JsonSerializer.Deserialize<DeskSettings>(content, s_json)!;

    /// <summary>Each changed field with its old and new value.</summary>
    public static IEnumerable<string> Changes(DeskSettings before, DeskSettings after)
    {
        var (old, now) = (Words(before), Words(after));
        return old.Keys.Where(name => old[name] != now[name]).Select(name => $"{name}: {old[name]} → {now[name]}");
    }

    private static Dictionary<string, string> Words(DeskSettings settings) => new()
    {
        ["office"] = settings.Names.Office,
        ["desk"] = settings.Names.Desk,
        ["team"] = settings.Names.Team,
        ["mayor"] = settings.Names.Mayor,
        ["hours"] = Words(settings.Hours),
        ["other-period"] = Words(settings.OtherPeriod),
        ["checked-year"] = settings.CheckedYear.ToString(CultureInfo.InvariantCulture),
    };

    private static string Words(WorkingHours hours) => string.Create(
        CultureInfo.InvariantCulture, $"{hours.Start:HH\\:mm}-{hours.LunchStart:HH\\:mm}, {hours.LunchEnd:HH\\:mm}-{hours.End:HH\\:mm}");

    private static string Words(StatutoryPeriod period) =>
        string.Create(CultureInfo.InvariantCulture, $"{period.Amount}{(period.Unit is PeriodUnit.Days ? 'd' : 'h')}");
}
