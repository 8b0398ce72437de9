using CivilDesk.Core.Desk;
using Microsoft.Extensions.Time.Testing;

namespace CivilDesk.Tests.Desk;

public sealed class DeskClockTests
{
    [Fact]
    public void Half_past_midnight_in_Seoul_is_the_new_day_although_it_is_still_yesterday_in_Greenwich()
    {
        var clock = new DeskClock(new FakeTimeProvider(new DateTimeOffset(2026, 7, 31, 15, 30, 0, TimeSpan.Zero)));

        clock.Today.Should().Be(new DateOnly(2026, 8, 1));
        clock.Now.Offset.Should().Be(TimeSpan.FromHours(9));
    }

    [Fact]
    public void A_time_on_the_wall_in_Seoul_becomes_the_right_instant() =>
        DeskClock.At(new DateOnly(2026, 11, 2), new TimeOnly(13, 30)).UtcDateTime
            .Should().Be(new DateTime(2026, 11, 2, 4, 30, 0, DateTimeKind.Utc));
}
