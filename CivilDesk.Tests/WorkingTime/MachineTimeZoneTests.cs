using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Tests.WorkingTime;

/// <summary>The machine may stand anywhere; runs alone because it moves the whole test process to another zone.</summary>
[Collection(nameof(MachineTimeZoneTests))]
[CollectionDefinition(nameof(MachineTimeZoneTests), DisableParallelization = true)]
public sealed class MachineTimeZoneTests : IDisposable
{
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Seoul")]
    public void Due_dates_are_Seouls_wherever_the_machine_stands(string zone)
    {
        MoveTo(zone);

        TimeZoneInfo.Local.Id.Should().Be(zone);
        foreach (var (text, type, due) in new[]
        {
            ("2026-11-02T00:30", "grievance", "2026-11-10T23:59:59+09:00"),
            ("2026-11-06T17:00", "other", "2026-11-09T11:00:00+09:00"),
        })
        {
            var answer = DeadlineAnswer.To(DeadlineText.Question(text, type, null, [], [], text, DateTimeOffset.UnixEpoch), WorkingCalendar.BuiltIn);
            answer.Due.Should().Be(DateTimeOffset.Parse(due, null));
            answer.Due!.Value.Offset.Should().Be(TimeSpan.FromHours(9));
            answer.Remaining.Should().Be(answer.Total);
        }

        DeskClock.InSeoul(DateTimeOffset.UnixEpoch.AddYears(56)).Hour.Should().Be(9);
    }

    public void Dispose() => MoveTo(_zone);

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
