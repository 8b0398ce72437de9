using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Notices;

/// <summary>미통지: something that must be told and has not been, since which day.</summary>
public sealed record OwedNotice(NoticeKind Kind, long ComplaintId, int Version, CaseNumber Number, string Title, string? DepartmentCode, DateOnly Since)
{
    public long? SuspensionId { get; init; }

    public long? ExtensionId { get; init; }

    /// <summary>Which thirty days have passed: 30, 60, 90, …</summary>
    public int? Days { get; init; }
}
