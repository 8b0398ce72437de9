using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>The corrected facts of a case and why; before and after are kept.</summary>
public sealed record ComplaintEdit(
    string Title, string Story, string? Wish, string DongCode, string CategoryCode, string ChannelCode, PetitionType Type, string Reason)
{
    public GroupDetails? Group { get; init; }

    public bool HasConflict { get; init; }
}
