using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.Complaints;

public sealed class ComplaintRowTests
{
    private static readonly DateTimeOffset s_due = DeskClock.At(new(2026, 11, 10), new(23, 59, 59));

    [Theory]
    [InlineData(ComplaintStatus.Received, true)]
    [InlineData(ComplaintStatus.Assigned, true)]
    [InlineData(ComplaintStatus.AwaitingReply, true)]
    [InlineData(ComplaintStatus.Replied, false)]
    [InlineData(ComplaintStatus.Closed, false)]
    public void A_case_is_late_when_its_due_time_has_passed_and_the_citizen_is_still_owed_an_answer(ComplaintStatus status, bool late)
    {
        var row = Row(status);

        row.IsLate(s_due).Should().BeFalse("the due instant itself is still in time");
        row.IsLate(s_due.AddTicks(1)).Should().Be(late);
    }

    private static ComplaintRow Row(ComplaintStatus status) => new(
        1, 0, new(2026, 1), "", "", "", "", "", PetitionType.Grievance, status, null, s_due.AddDays(-7), s_due, new(2026, 11, 10), null, null);
}
