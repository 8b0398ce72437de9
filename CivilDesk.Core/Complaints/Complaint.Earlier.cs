using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;

namespace CivilDesk.Core.Complaints;

/// <content>A case of the office's register from before CivilDesk, under a new number and the same rules.</content>
public sealed partial class Complaint
{
    // Stands where the reason for a back-dated entry stands, so it is written as the office writes.
    private const string FromTheOldRegister = "기존 대장에서 옮김";

    /// <summary>이전 번호: under which the old register knows it.</summary>
    public string? EarlierNumber { get; private set; }

    /// <summary>Receives, and as far as the old register goes answers and ends, one of its lines; the same checks as at the counter.</summary>
    internal static Complaint TakeOver(CaseNumber number, long petitionerId, string petitionerName, EarlierCase earlier, CalendarBook book, DeskClock clock)
    {
        var complaint = Receive(
            number, petitionerId, petitionerName, earlier.Intake with { BackDatedTo = earlier.ReceivedAt, BackDateReason = FromTheOldRegister }, book, clock);
        complaint.EarlierNumber = Texts.Needed(earlier.EarlierNumber, Texts.NameLimit, "import.number-needed");
        complaint.RepeatNumber = Math.Max(1, earlier.RepeatNumber);
        if (earlier.DepartmentCode is { } department)
        {
            (complaint.DepartmentCode, complaint.AssignedAt, complaint.Status) = (department, earlier.AssignedAt ?? earlier.ReceivedAt, ComplaintStatus.Assigned);
        }

        complaint.Answered(earlier, clock);
        return complaint;
    }

    /// <summary>Names the card once it has its number.</summary>
    internal void BelongsTo(long petitionerId) => PetitionerId = petitionerId;

    private void Answered(EarlierCase earlier, DeskClock clock)
    {
        if (earlier.Outcome is not { } outcome)
        {
            Require(earlier.ProcessedAt is null && earlier.RepliedAt is null, "import.outcome-needed");
            return;
        }

        if (EndOf(outcome) is { } end)
        {
            Answer = Texts.Needed(earlier.Answer, Texts.StoryLimit, "complaint.reason-needed");
            (Outcome, Progress, Status) = (outcome, end.Progress, end.Status);
        }
        else
        {
            var answer = AnswerRules.Checked(
                new(outcome, earlier.Answer ?? "") { Progress = earlier.Progress, ReviewOn = earlier.ReviewOn, RefusalReason = earlier.RefusalReason, Remedy = earlier.Remedy }, ReceivedOn);
            (Outcome, Progress, Answer) = (outcome, answer.Progress, answer.Text);
            (RefusalReason, Remedy, ReviewOn) = (answer.RefusalReason, answer.Remedy, answer.ReviewOn);
            Status = earlier.RepliedAt is null ? ComplaintStatus.AwaitingReply : ReviewOn is null ? ComplaintStatus.Closed : ComplaintStatus.UnderReview;
        }

        if (ReviewOn is null)
        {
            Require(earlier.ProcessedAt is not null, "import.processed-day-needed");
            Require(earlier.ProcessedAt >= ReceivedAt, "back-date.before-receipt");
            Require(earlier.ProcessedAt <= clock.Now, "back-date.in-the-future");
            Processed(earlier.ProcessedAt!.Value, clock);
        }

        if (earlier.RepliedAt is { } repliedAt)
        {
            Require(repliedAt >= (ProcessedAt ?? ReceivedAt), "import.reply-before-processing");
            Require(repliedAt <= clock.Now, "back-date.in-the-future");
            (ReplyChannel, RepliedAt, RepliedOn) = (earlier.ReplyChannel, repliedAt, DeskClock.DayOf(repliedAt));

            // Registers on paper know days and no hours: the day decides.
            WasOnTime = earlier.WasOnTime ?? RepliedOn <= DueOn;
        }

        ClosedAt = Status is ComplaintStatus.AwaitingReply or ComplaintStatus.UnderReview ? null : RepliedAt ?? ProcessedAt;
    }

    private static (ComplaintStatus Status, CaseProgress Progress)? EndOf(Outcome outcome) => outcome switch
    {
        Complaints.Outcome.Withdrawn => (ComplaintStatus.Withdrawn, CaseProgress.Done),
        Complaints.Outcome.Returned => (ComplaintStatus.Returned, CaseProgress.Impossible),
        Complaints.Outcome.RepeatClosed => (ComplaintStatus.ClosedAsRepeat, CaseProgress.Done),
        Complaints.Outcome.ExceptionClosed => (ComplaintStatus.ClosedByException, CaseProgress.Impossible),
        _ => null,
    };
}
