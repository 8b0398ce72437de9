using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;

namespace CivilDesk.Web.Shared;

/// <summary>One decision of a meeting or a visit while it is being written: it begins a directive, or says why not.</summary>
public sealed class DecisionForm(DateOnly proposedDay)
{
    public string Text { get; set; } = "";

    public bool BeginsDirective { get; set; } = true;

    public string? Department { get; set; }

    public DateOnly? DueOn { get; set; } = proposedDay;

    public string? WhyNot { get; set; }

    /// <summary>What the service gets; the service refuses what is missing.</summary>
    public Decision Decision => BeginsDirective
        ? new(Text, new Promise(Text, Department ?? "", DueOn ?? throw new DeskRuleException("directive.due-needed")))
        : new(Text, WhyNot: WhyNot);
}
