using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Timeline;

/// <summary>Something promised to this petitioner that is not done yet.</summary>
public sealed record OpenPromise(CaseNumber Number, string Text, string? DepartmentCode, DateOnly? DueOn)
{
    public bool IsLate(DateOnly today) => DueOn < today;
}
