using System.Globalization;
using CivilDesk.Core.Complaints;

namespace CivilDesk.Web.Board;

/// <summary>Behind every number of the board lies a list with exactly that many rows; this is where it is found.</summary>
internal static class BoardLinks
{
    public static string View(ComplaintView view) => $"complaints?view={view}";

    public static string Dong(string code) => $"complaints?view={ComplaintView.InProgress}&dong={Uri.EscapeDataString(code)}";

    public static string Category(string code) => $"complaints?view={ComplaintView.InProgress}&category={Uri.EscapeDataString(code)}";

    public static string Received(DateOnly from, DateOnly to) => $"complaints?receivedFrom={Iso(from)}&receivedTo={Iso(to)}";

    public static string Processed(DateOnly from, DateOnly to) => $"complaints?processedFrom={Iso(from)}&processedTo={Iso(to)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
