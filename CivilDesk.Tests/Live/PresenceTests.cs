using CivilDesk.Core.Live;
using Microsoft.Extensions.Logging.Abstractions;

namespace CivilDesk.Tests.Live;

/// <summary>Who sits at which case.</summary>
public sealed class PresenceTests
{
    private readonly LiveFeed _live = new(NullLogger<LiveFeed>.Instance);
    private readonly Presence _presence;

    public PresenceTests() => _presence = new(_live);

    [Fact]
    public void Two_people_at_one_case_see_each_other_until_one_leaves()
    {
        using var clerk = _presence.Enter("2026-0001", 1, "담당자");
        var leader = _presence.Enter("2026-0001", 2, "팀장");
        using var elsewhere = _presence.Enter("2026-0002", 3, "구청장");

        _presence.Others("2026-0001", 1).Should().Equal("팀장");
        _presence.Others("2026-0001", 2).Should().Equal("담당자");
        leader.Dispose();
        leader.Dispose();

        _presence.Others("2026-0001", 1).Should().BeEmpty();
    }

    [Fact]
    public void Ones_own_second_screen_is_nobody_else_and_leaving_one_screen_is_not_leaving()
    {
        using var first = _presence.Enter("2026-0001", 1, "담당자");
        var second = _presence.Enter("2026-0001", 1, "담당자");

        _presence.Others("2026-0001", 1).Should().BeEmpty();
        second.Dispose();

        _presence.Others("2026-0001", 2).Should().Equal("담당자");
    }

    [Fact]
    public void Who_looks_at_what_makes_no_shared_figure_old()
    {
        var before = _live.Rings;

        _presence.Enter("2026-0001", 1, "담당자").Dispose();

        _live.Rings.Should().Be(before);
    }
}
