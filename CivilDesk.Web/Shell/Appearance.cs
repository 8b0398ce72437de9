namespace CivilDesk.Web.Shell;

/// <summary>Light, dark or high contrast: kept in a cookie of the terminal, known before the first pixel.</summary>
internal static class Appearance
{
    public const string Cookie = "desk-theme", Light = "light", Dark = "dark", Contrast = "contrast";

    public const string DensityCookie = "desk-density", Roomy = "roomy", Compact = "compact";

    public static IReadOnlyList<string> Densities { get; } = [Roomy, Compact];

    public static IReadOnlyList<string> All { get; } = [Light, Dark, Contrast];

    public static string From(HttpContext http) => http.Request.Cookies[Cookie] is { } chosen && All.Contains(chosen) ? chosen : Light;

    public static string DensityFrom(HttpContext http) => http.Request.Cookies[DensityCookie] == Compact ? Compact : Roomy;

    public static string DensityWord(string density) => density == Compact ? ShellText.DensityCompact : ShellText.DensityRoomy;

    public static string Word(string appearance) => appearance switch
    {
        Dark => ShellText.ThemeDark,
        Contrast => ShellText.ThemeContrast,
        _ => ShellText.ThemeLight,
    };
}
