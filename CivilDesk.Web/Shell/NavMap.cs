using CivilDesk.Core.Desk;
using MudBlazor;

namespace CivilDesk.Web.Shell;

/// <summary>The places of the house in the order of the day, grouped as people speak of them.</summary>
internal static class NavMap
{
    public static IReadOnlyList<(Func<string> Group, IReadOnlyList<NavPlace> Places)> Groups { get; } =
    [
        (() => ShellText.GroupDesk,
        [
            new("today", () => ShellText.NavToday, Icons.Material.Outlined.WbSunny, Permission.ViewAgenda),
            new("board", () => ShellText.NavBoard, Icons.Material.Outlined.SpaceDashboard, Permission.ViewBoard),
            new("intake", () => ShellText.NavIntake, Icons.Material.Outlined.EditNote, Permission.ReceiveComplaint),
            new("queue", () => ShellText.NavQueue, Icons.Material.Outlined.Inbox, Permission.ViewQueue),
            new("notices", () => ShellText.NavNotices, Icons.Material.Outlined.MarkEmailUnread, Permission.SendNotice) { IsCounted = true },
            new("followups", () => ShellText.NavFollowUps, Icons.Material.Outlined.PhoneCallback, Permission.KeepFollowUps) { IsCounted = true },
            new("agenda", () => ShellText.NavAgenda, Icons.Material.Outlined.CalendarToday, Permission.ViewAgenda),
        ]),
        (() => ShellText.GroupLedgers,
        [
            new("complaints", () => ShellText.NavRegister, Icons.Material.Outlined.MenuBook, Permission.ViewRegister),
            new("meetings", () => ShellText.NavMeetings, Icons.Material.Outlined.Forum, Permission.ViewRegister),
            new("visits", () => ShellText.NavVisits, Icons.Material.Outlined.Place, Permission.ViewRegister),
            new("directives", () => ShellText.NavDirectives, Icons.Material.Outlined.AssignmentTurnedIn, Permission.ViewRegister),
            new("directives/promises", () => ShellText.NavPromises, Icons.Material.Outlined.Handshake, Permission.ViewRegister),
        ]),
        (() => ShellText.GroupReporting,
        [
            new("reports", () => ShellText.NavReports, Icons.Material.Outlined.Description, Permission.ViewReports),
            new("pledge", () => ShellText.NavPledge, Icons.Material.Outlined.Handshake, Permission.ViewReports),
            new("archive", () => ShellText.NavArchive, Icons.Material.Outlined.Inventory2, Permission.ViewReports),
        ]),
        (() => ShellText.GroupOffice,
        [
            new("deputies", () => ShellText.NavDeputies, Icons.Material.Outlined.SupervisorAccount, Permission.NameDeputy),
            new("admin/accounts", () => ShellText.NavAccounts, Icons.Material.Outlined.ManageAccounts, Permission.ManageAccounts),
            new("templates", () => ShellText.NavTemplates, Icons.Material.Outlined.Article, Permission.EditTemplates),
            new("admin/codes", () => ShellText.NavCodes, Icons.Material.Outlined.ListAlt, Permission.EditCodes),
            new("admin/holidays", () => ShellText.NavHolidays, Icons.Material.Outlined.CalendarMonth, Permission.EditSettings),
            new("admin/boards", () => ShellText.NavBoards, Icons.Material.Outlined.Tv, Permission.ManageBoardDevices),
            new("admin/settings", () => ShellText.NavSettings, Icons.Material.Outlined.Settings, Permission.EditSettings),
            new("admin/mail", () => ShellText.NavMail, Icons.Material.Outlined.MailOutline, Permission.EditSettings),
            new("audit", () => ShellText.NavHistory, Icons.Material.Outlined.History, Permission.ViewHistory),
        ]),
    ];

    /// <summary>The place to which an address belongs, with its group's word.</summary>
    public static (string Group, NavPlace Place)? Find(string path)
    {
        var found = Groups.SelectMany(group => group.Places.Select(place => (group.Group, Place: place)))
            .Where(candidate => path == candidate.Place.Href || path.StartsWith(candidate.Place.Href + "/", StringComparison.Ordinal))
            .OrderByDescending(candidate => candidate.Place.Href.Length)
            .FirstOrDefault();
        return found.Place is null ? null : (found.Group(), found.Place);
    }

    /// <summary>Where a person's day begins.</summary>
    public static string HomeOf(Role role) => role switch
    {
        Role.Clerk => "intake",
        Role.TeamLeader => "queue",
        Role.Mayor => "board",
        Role.DepartmentOfficer => "complaints",
        Role.Administrator => "admin/accounts",
        Role.Auditor => "audit",
        _ => "help",
    };
}
