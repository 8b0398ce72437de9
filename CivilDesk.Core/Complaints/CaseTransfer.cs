using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>배정·이송: one handing over to a department; the first has no sender.</summary>
public sealed class CaseTransfer
{
    private CaseTransfer()
    {
    }

    public long Id { get; private set; }

    public string? FromDepartment { get; private set; }

    public string ToDepartment { get; private set; } = "";

    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }

    public long By { get; private set; }

    internal static CaseTransfer Hand(string? from, string to, string? reason, long by, DeskClock clock) => new()
    {
        FromDepartment = from,
        ToDepartment = to,
        Reason = Texts.Optional(reason, Texts.StoryLimit),
        At = clock.Now,
        By = by,
    };
}
