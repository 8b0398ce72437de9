using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using MudBlazor;

namespace CivilDesk.Web.Complaints;

/// <summary>All that can be done with a case from its page or the queue, in the order in which people look for it. A new verb is a line here and a panel.</summary>
internal static class CaseVerbs
{
    public static IReadOnlyList<CaseVerb> All { get; } =
    [
        new("assign", () => ComplaintText.Assign, Icons.Material.Outlined.MoveToInbox, Permission.AssignComplaint, IsAt(ComplaintStatus.Received), typeof(AssignPanel)) { Key = "KeyA", IsNextStep = true },
        new("process", () => ComplaintText.Process, Icons.Material.Outlined.TaskAlt, Permission.ProcessComplaint, IsAt(ComplaintStatus.Assigned), typeof(ProcessPanel)) { Key = "KeyP", IsNextStep = true },
        new("reply", () => ComplaintText.Reply, Icons.Material.Outlined.Reply, Permission.ReplyToComplaint, IsAt(ComplaintStatus.AwaitingReply), typeof(ReplyPanel)) { Key = "KeyR", IsNextStep = true },
        new("close", () => ComplaintText.Close, Icons.Material.Outlined.Lock, Permission.CloseComplaint, IsAt(ComplaintStatus.Replied), typeof(ClosePanel)) { Key = "KeyC", IsNextStep = true },
        new("reassign", () => ComplaintText.Reassign, Icons.Material.Outlined.SwapHoriz, Permission.AssignComplaint, IsAt(ComplaintStatus.Assigned), typeof(AssignPanel)) { Key = "KeyA" },
        new("direct", () => ComplaintText.Direct, Icons.Material.Outlined.AssignmentTurnedIn, Permission.KeepDirectives, Always, typeof(DirectivePanel)),
        new("meet", () => ComplaintText.Meet, Icons.Material.Outlined.Forum, Permission.KeepMeetings, Always, typeof(MeetingPanel)),
        new("visit", () => ComplaintText.Visit, Icons.Material.Outlined.Place, Permission.KeepFieldVisits, Always, typeof(VisitPanel)),
    ];

    public static IServiceCollection AddCaseVerbs(this IServiceCollection services)
    {
        foreach (var verb in All)
        {
            services.AddSingleton(verb);
        }

        return services;
    }

    private static Func<CaseView, bool> IsAt(params ComplaintStatus[] states) => view => states.Contains(view.Row.Status);

    private static bool Always(CaseView view) => true;
}
