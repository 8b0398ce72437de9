namespace CivilDesk.Core.Demo;

/// <summary>The demonstration's clock: it stands still until the next thing happens, and never runs backwards.</summary>
internal sealed class DemoTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start.ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => _now;

    public void GoTo(DateTimeOffset instant) => _now = instant > _now ? instant.ToUniversalTime() : _now;
}
