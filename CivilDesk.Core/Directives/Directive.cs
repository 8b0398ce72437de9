using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Directives;

/// <summary>지시사항: what the mayor ordered or promised; done only when the team leader confirms.</summary>
public sealed class Directive : VersionedRecord
{
    private const int Whole = 100;

    private readonly List<SupportingDepartment> _supporting = [];

    private Directive()
    {
    }

    public CaseNumber Number { get; private set; }

    public string Text { get; private set; } = "";

    public DirectiveSource Source { get; private set; }

    public long? SourceId { get; private set; }

    public DirectiveKind Kind { get; private set; }

    /// <summary>주관부서.</summary>
    public string? DepartmentCode { get; private set; }

    /// <summary>협조부서.</summary>
    public IReadOnlyList<SupportingDepartment> Supporting => _supporting;

    public DateOnly OrderedOn { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>검토 예정일 of a long-term one.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public DirectiveStatus Status { get; private set; }

    /// <summary>The department's latest word on how far it is.</summary>
    public string? Progress { get; private set; }

    public int Percent { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public int Reminders { get; private set; }

    public DateOnly? LastRemindedOn { get; private set; }

    /// <summary>Without it, what cannot be done or never ends is not closed.</summary>
    public DateOnly? ReportedToMayorOn { get; private set; }

    public DirectiveClosing? Closing { get; private set; }

    public string? ClosingReason { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public string? ExternalDocumentNumber { get; private set; }

    public static Directive Order(CaseNumber number, DirectiveOrder order, DeskClock clock)
    {
        var directive = Word(number, order.Text, order.Source, order.SourceId, clock);
        directive.Issue(order.Assignment, clock);
        return directive;
    }

    /// <summary>The mayor's sentence as it was said; the team leader names department and date.</summary>
    public static Directive Word(CaseNumber number, string text, DirectiveSource source, long? sourceId, DeskClock clock) => new()
    {
        Number = number,
        Text = Texts.Needed(text, Texts.StoryLimit, "directive.text-needed"),
        Source = source,
        SourceId = sourceId,
        Kind = DirectiveKind.Special,
        OrderedOn = clock.Today,
        Status = DirectiveStatus.Draft,
    };

    public void Issue(DirectiveAssignment assignment, DeskClock clock)
    {
        Require(Status is DirectiveStatus.Draft, "directive.already-issued");
        Require(assignment.DueOn >= OrderedOn, "directive.due-before-order");
        Require(assignment.Supporting.All(support => support.DepartmentCode != assignment.DepartmentCode), "directive.lead-cannot-support");
        Kind = assignment.Kind;
        if (Kind is DirectiveKind.LongTerm)
        {
            LookAgainOn(assignment.ReviewOn, clock);
        }

        DepartmentCode = assignment.DepartmentCode;
        DueOn = assignment.DueOn;
        ExternalDocumentNumber = Texts.Optional(assignment.ExternalDocumentNumber, Texts.TitleLimit) ?? ExternalDocumentNumber;
        _supporting.AddRange(assignment.Supporting.DistinctBy(support => support.DepartmentCode).Select(s => new SupportingDepartment(s.DepartmentCode, s.DueOn)));
        Status = DirectiveStatus.UnderWay;
    }

    /// <summary>Progress in the department's words, as a line of its own.</summary>
    public DirectiveProgress Report(ProgressReport report, Authority by, DeskClock clock)
    {
        RequireUnderWay();
        var saidOn = report.SaidOn ?? clock.Today;
        Require(saidOn >= OrderedOn && saidOn <= clock.Today, "directive.said-outside");
        var percent = report.Percent ?? (report.AsksCompletion ? Whole : Percent);
        Require(percent is >= 0 and <= Whole, "directive.percent-out-of-range");
        Progress = Texts.Needed(report.Text, Texts.StoryLimit, "directive.progress-needed");
        Percent = percent;
        Status = report.AsksCompletion ? DirectiveStatus.CompletionAsked : DirectiveStatus.UnderWay;
        return Line(report.AsksCompletion ? ProgressKind.CompletionAsked : ProgressKind.Reported, Progress, saidOn, by, report.ExternalDocumentNumber);
    }

    /// <summary>The team leader confirms that it is done.</summary>
    public void Confirm(DeskClock clock)
    {
        Require(Status is DirectiveStatus.CompletionAsked, "directive.completion-not-asked");
        DoneOn = clock.Today;
        Percent = Whole;
        Status = DirectiveStatus.Done;
    }

    /// <summary>The team leader does not confirm and says what is missing.</summary>
    public DirectiveProgress SendBack(string reason, Authority by, DeskClock clock)
    {
        Require(Status is DirectiveStatus.CompletionAsked, "directive.completion-not-asked");
        Status = DirectiveStatus.UnderWay;
        return Line(ProgressKind.SentBack, Texts.Needed(reason, Texts.StoryLimit, "directive.reason-needed"), clock.Today, by, null);
    }

    public void ReportToMayor(DateOnly on, DeskClock clock)
    {
        RequireUnderWay();
        Require(on >= OrderedOn && on <= clock.Today, "directive.said-outside");
        ReportedToMayorOn = on;
    }

    /// <summary>종결: what cannot be done or never ends, only after the mayor was told.</summary>
    public void Close(DirectiveClosing closing, string reason, DeskClock clock)
    {
        RequireUnderWay();
        Require(ReportedToMayorOn is not null, "directive.mayor-not-told");
        ClosingReason = Texts.Needed(reason, Texts.StoryLimit, "directive.reason-needed");
        Closing = closing;
        ClosedOn = clock.Today;
        Status = DirectiveStatus.Closed;
    }

    /// <summary>Turns it into a long-term one, or tells what the review of a long-term one found and when the next is.</summary>
    public DirectiveProgress Review(string finding, DateOnly? nextReviewOn, Authority by, DeskClock clock)
    {
        RequireUnderWay();
        var text = Texts.Needed(finding, Texts.StoryLimit, "directive.finding-needed");
        LookAgainOn(nextReviewOn, clock);
        Kind = DirectiveKind.LongTerm;
        return Line(ProgressKind.Reviewed, text, clock.Today, by, null);
    }

    /// <summary>독촉: counted, so that everybody sees how often the department was asked.</summary>
    public void Remind(DeskClock clock)
    {
        Require(Status is DirectiveStatus.UnderWay, "directive.not-under-way");
        Reminders++;
        LastRemindedOn = clock.Today;
    }

    public void Register(string externalDocumentNumber) =>
        ExternalDocumentNumber = Texts.Needed(externalDocumentNumber, Texts.TitleLimit, "directive.document-number-needed");

    /// <summary>기한 변경: another day of completion, with its reason; both days stand in the line.</summary>
    public DirectiveProgress MoveDue(DateOnly dueOn, string reason, Authority by, DeskClock clock)
    {
        RequireUnderWay();
        Require(dueOn >= clock.Today, "directive.due-in-the-past");
        Require(dueOn != DueOn, "directive.due-unchanged");
        var text = Texts.Needed(reason, Texts.StoryLimit, "directive.reason-needed");
        var line = Line(ProgressKind.DueMoved, text, clock.Today, by, null, DueOn, dueOn);
        DueOn = dueOn;
        return line;
    }

    private void LookAgainOn(DateOnly? day, DeskClock clock)
    {
        Require(day is not null, "directive.review-date-needed");
        Require(day > clock.Today, "directive.review-in-the-past");
        ReviewOn = day;
    }

    private DirectiveProgress Line(ProgressKind kind, string text, DateOnly saidOn, Authority by, string? documentNumber, DateOnly? dueBefore = null, DateOnly? dueAfter = null) => new()
    {
        DirectiveId = Id,
        Kind = kind,
        SaidOn = saidOn,
        Percent = Percent,
        Text = text,
        AccountId = by.AccountId,
        DepartmentCode = by.Role is Role.DepartmentOfficer ? by.DepartmentCode : null,
        ExternalDocumentNumber = Texts.Optional(documentNumber, Texts.TitleLimit),
        DueBefore = dueBefore,
        DueAfter = dueAfter,
    };

    private void RequireUnderWay() => Require(Status is DirectiveStatus.UnderWay or DirectiveStatus.CompletionAsked, "directive.not-under-way");

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
