using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Web.Directives;

/// <summary>To whom, what kind and until when, while it is being written. The kind proposes the day until somebody names another.</summary>
public sealed class AssignmentForm(DateOnly orderedOn)
{
    private bool _dayIsOwn;

    public CommandId Command { get; } = CommandId.New();

    public string Text { get; set; } = "";

    public DirectiveKind Kind { get; private set; } = DirectiveKind.Special;

    public DirectiveSource Source { get; set; } = DirectiveSource.StaffMeeting;

    public string? Department { get; set; }

    public string? Supporting { get; set; }

    public DateOnly? DueOn { get; private set; } = Proposed(DirectiveKind.Special, orderedOn);

    public DateOnly? ReviewOn { get; set; }

    public int ProposedDays => DirectivePeriod.WorkingDays(Kind);

    public void Choose(DirectiveKind kind)
    {
        Kind = kind;
        DueOn = _dayIsOwn ? DueOn : Proposed(kind, orderedOn);
    }

    public void Name(DateOnly? dueOn) => (DueOn, _dayIsOwn) = (dueOn, true);

    public DirectiveAssignment Assignment => new(Department ?? "", DueOn ?? throw new DeskRuleException("directive.due-needed"))
    {
        Kind = Kind,
        ReviewOn = Kind is DirectiveKind.LongTerm ? ReviewOn : null,
        Supporting = Supporting is { } department ? [new DepartmentSupport(department)] : [],
    };

    private static DateOnly Proposed(DirectiveKind kind, DateOnly orderedOn) => DirectivePeriod.DueOn(kind, orderedOn, WorkingCalendar.BuiltIn);
}
