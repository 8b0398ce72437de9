using CivilDesk.Core.Desk;
using CivilDesk.Core.Law;

namespace CivilDesk.Core.Complaints;

/// <summary>What every answer must hold, whether it is typed, made for many cases at once or imported.</summary>
public static class AnswerRules
{
    /// <summary>Whether the matter stays open after the citizen has been told.</summary>
    public static bool StaysOpen(CaseProgress progress) => progress is CaseProgress.UnderWay or CaseProgress.Planned or CaseProgress.LongTermReview;

    public static CaseProgress ProgressOf(CaseAnswer answer) => answer.Progress ?? answer.Outcome switch
    {
        Outcome.LongTermReview => CaseProgress.LongTermReview,
        Outcome.NotAcceptable => CaseProgress.Impossible,
        Outcome.Referred => CaseProgress.Referred,
        _ => CaseProgress.Done,
    };

    /// <summary>Refuses an incomplete answer; gives it back with its texts trimmed and its progress said.</summary>
    public static CaseAnswer Checked(CaseAnswer answer, DateOnly today)
    {
        var refusal = answer.Outcome is Outcome.NotAcceptable;
        var progress = ProgressOf(answer);
        var text = Texts.Needed(answer.Text, Texts.StoryLimit, "complaint.answer-needed");
        if (answer.Outcome is Outcome.Withdrawn or Outcome.RepeatClosed or Outcome.Returned or Outcome.ExceptionClosed)
        {
            throw new DeskRuleException("complaint.outcome-has-its-own-verb");
        }

        if ((answer.Outcome is Outcome.LongTermReview) != (progress is CaseProgress.LongTermReview) || (refusal && StaysOpen(progress)))
        {
            throw new DeskRuleException("complaint.outcome-contradicts-progress");
        }

        if (refusal)
        {
            RejectionNotice.Require(answer.RefusalReason, answer.Remedy);
        }

        if (StaysOpen(progress) && !(answer.ReviewOn > today))
        {
            throw new DeskRuleException("complaint.review-date-needed");
        }

        return answer with
        {
            Text = text,
            Progress = progress,
            ReviewOn = StaysOpen(progress) ? answer.ReviewOn : null,
            RefusalReason = refusal ? Texts.Optional(answer.RefusalReason, Texts.StoryLimit) : null,
            Remedy = refusal ? Texts.Optional(answer.Remedy, Texts.StoryLimit) : null,
        };
    }
}
