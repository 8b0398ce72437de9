using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>협조부서: what a supporting department is asked, until when, and what it answered (법 제20조).</summary>
public sealed class CasePart
{
    private CasePart()
    {
    }

    public long Id { get; private set; }

    public string DepartmentCode { get; private set; } = "";

    public string Question { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>The helper may take longer once and says so before the time is over (법 제20조 제2항).</summary>
    public DateOnly? FirstDueOn { get; private set; }

    public string? Answer { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public long? AnsweredBy { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    internal static CasePart Ask(string departmentCode, string question, DateOnly dueOn, DeskClock clock)
    {
        Require(dueOn >= clock.Today, "part.due-in-the-past");
        return new()
        {
            DepartmentCode = departmentCode,
            Question = Texts.Needed(question, Texts.StoryLimit, "part.question-needed"),
            DueOn = dueOn,
            AskedAt = clock.Now,
        };
    }

    internal void TakeLonger(DateOnly dueOn, DeskClock clock)
    {
        Require(IsOpen, "part.already-answered");
        Require(FirstDueOn is null, "part.extended-already");
        Require(clock.Today <= DueOn, "part.due-passed");
        Require(dueOn > DueOn, "part.due-in-the-past");
        (FirstDueOn, DueOn) = (DueOn, dueOn);
    }

    internal void Give(string answer, long by, DeskClock clock)
    {
        Require(IsOpen, "part.already-answered");
        Answer = Texts.Needed(answer, Texts.StoryLimit, "complaint.answer-needed");
        AnsweredAt = clock.Now;
        AnsweredBy = by;
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
