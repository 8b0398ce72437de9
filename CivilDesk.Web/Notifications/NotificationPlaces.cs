using CivilDesk.Core.Desk;
using CivilDesk.Core.Notifications;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Notifications;

/// <summary>Where a line under the bell leads, and what it says.</summary>
internal static class NotificationPlaces
{
    public static string Address(NotificationRow row) => row.Kind switch
    {
        NotificationKind.MorningDigest => "today",
        NotificationKind.NoticesOwed => "notices",
        NotificationKind.FollowUpsDue => "followups",
        _ when row.Ledger is { } ledger && CaseNumber.TryParse(row.Number, out var number) => CasePlaces.Of(ledger, number),
        _ => $"reports/monthly/{row.Number}",
    };

    /// <summary>Which record, or how many of them.</summary>
    public static string About(NotificationRow row) => row switch
    {
        { Count: { } count } => Say.With(NotificationsText.Count, Say.Count(count)),
        { Ledger: { } ledger } => $"{Say.Word(ledger)} {row.Number}",
        _ => row.Number,
    };
}
