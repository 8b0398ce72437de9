using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Directives;

/// <summary>지시사항: what the mayor ordered or promised; done only when the team leader confirms.</summary>
public sealed class Directive : VersionedRecord
{
    private Directive()
    {
    }

    public CaseNumber Number { get; private set; }

    public string Text { get; private set; } = "";

    public DirectiveSource Source { get; private set; }

    public long? SourceId { get; private set; }

    public string? DepartmentCode { get; private set; }

    public DateOnly OrderedOn { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DirectiveStatus Status { get; private set; }

    /// <summary>The department's latest word on how far it is.</summary>
    public string? Progress { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public static Directive Order(CaseNumber number, DirectiveOrder order, DeskClock clock)
    {
        var directive = Word(number, order.Text, order.Source, order.SourceId, clock);
        directive.Issue(order.DepartmentCode, order.DueOn);
        return directive;
    }

    /// <summary>The mayor's sentence as it was said; the team leader names department and date.</summary>
    public static Directive Word(CaseNumber number, string text, DirectiveSource source, long? sourceId, DeskClock clock) => new()
    {
        Number = number,
        Text = Texts.Needed(text, Texts.StoryLimit, "directive.text-needed"),
        Source = source,
        SourceId = sourceId,
        OrderedOn = clock.Today,
        Status = DirectiveStatus.Draft,
    };

    public void Issue(string departmentCode, DateOnly dueOn)
    {
        Require(Status is DirectiveStatus.Draft, "directive.already-issued");
        Require(dueOn >= OrderedOn, "directive.due-before-order");
        DepartmentCode = departmentCode;
        DueOn = dueOn;
        Status = DirectiveStatus.UnderWay;
    }

    public void Report(string progress, bool asksCompletion)
    {
        Require(Status is DirectiveStatus.UnderWay or DirectiveStatus.CompletionAsked, "directive.not-under-way");
        Progress = Texts.Needed(progress, Texts.StoryLimit, "directive.progress-needed");
        Status = asksCompletion ? DirectiveStatus.CompletionAsked : DirectiveStatus.UnderWay;
    }

    /// <summary>The team leader confirms that it is done.</summary>
    public void Confirm(DeskClock clock)
    {
        Require(Status is DirectiveStatus.CompletionAsked, "directive.completion-not-asked");
        DoneOn = clock.Today;
        Status = DirectiveStatus.Done;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
