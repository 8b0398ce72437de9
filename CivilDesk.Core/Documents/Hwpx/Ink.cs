namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The few colours of a page; all stay apart on a black-and-white printer.</summary>
internal static class Ink
{
    public const string Black = "#000000";
    public const string White = "#FFFFFF";
    public const string Navy = "#1F3864";
    public const string Grey = "#595959";
    public const string Rule = "#A6A6A6";
    public const string HeaderShade = "#DFE6F2";
    public const string LabelShade = "#EEF1F7";
    public const string TotalShade = "#F2F2F2";

    private static readonly string[] s_series = ["#2F5597", "#9DB8E0", "#7F7F7F", "#C9C9C9", "#1F3864", "#D6E0F2"];
    private static readonly string[] s_heat = [White, "#E4EBF7", "#BFD0EC", "#8FAEDD", "#4E78BE", Navy];

    public static string Series(int tone) => s_series[tone % s_series.Length];

    public static string Heat(int step) => s_heat[step];

    /// <summary>What can be read on a step of the heat scale.</summary>
    public static string OnHeat(int step) => step >= 4 ? White : Black;
}
