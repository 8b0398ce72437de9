using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Queue;

namespace CivilDesk.Tests.Queue;

public sealed class QueueRowsTests
{
    private static readonly DateTimeOffset s_now = DeskClock.At(new DateOnly(2026, 11, 2), new TimeOnly(10, 0));

    private readonly QueueRows _rows = new();

    [Fact]
    public void A_ring_brings_rows_and_leaves_the_selection_and_the_checks()
    {
        _rows.Show(Rows(2, 3));
        _rows.Select(Number(3));
        _rows.Toggle(Number(2));

        var come = _rows.Renew(Rows(1, 2, 3), wasComplete: true, s_now);

        come.Select(row => row.Number).Should().Equal(Number(1));
        _rows.HasArrived(Number(1)).Should().BeTrue();
        _rows.Selected.Should().Be(Number(3));
        _rows.IsChecked(Number(2)).Should().BeTrue();
    }

    [Fact]
    public void A_row_that_only_moved_up_into_sight_has_not_come()
    {
        _rows.Show(Rows(1, 2));

        _rows.Renew(Rows(2, 3), wasComplete: false, s_now.AddMinutes(5)).Should().BeEmpty();
    }

    [Fact]
    public void From_a_row_that_has_left_the_next_one_is_what_took_its_place()
    {
        _rows.Show(Rows(1, 2, 3, 4));
        _rows.Select(Number(2));
        _rows.Show(Rows(1, 3, 4));

        _rows.Step(1).Should().Be(Number(3));
        _rows.Step(-1).Should().Be(Number(1));
    }

    [Fact]
    public void Steps_end_at_the_first_and_the_last_row()
    {
        _rows.Show(Rows(1, 2));

        _rows.Step(1).Should().Be(Number(1));
        _rows.Select(Number(2));
        _rows.Step(1).Should().Be(Number(2));
        _rows.Select(Number(1));
        _rows.Step(-1).Should().Be(Number(1));
    }

    [Fact]
    public void What_has_left_the_list_is_not_checked_any_more()
    {
        _rows.Show(Rows(1, 2));
        _rows.CheckAll(true);

        _rows.Renew(Rows(2), wasComplete: true, s_now);

        _rows.Checked.Select(row => row.Number).Should().Equal(Number(2));
    }

    private static CaseNumber Number(int serial) => new(2026, serial);

    private static ComplaintRow[] Rows(params int[] serials) =>
    [
        .. serials.Select(serial => new ComplaintRow(
            serial, 0, Number(serial), "", "", "", "", "", PetitionType.Other, ComplaintStatus.Received, null, s_now, s_now, new DateOnly(2026, 11, 2), null, null)),
    ];
}
