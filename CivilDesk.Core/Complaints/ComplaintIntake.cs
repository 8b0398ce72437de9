using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the clerk enters at the counter: a known petitioner's id or a newcomer's details, and the matter.</summary>
public sealed record ComplaintIntake(
    long? PetitionerId,
    PetitionerDetails? NewPetitioner,
    string Title,
    string Story,
    string? Wish,
    string DongCode,
    string CategoryCode,
    string ChannelCode,
    PetitionType Type)
{
    /// <summary>The half-typed form that this was; it is discarded in the same save.</summary>
    public Guid? Draft { get; init; }

    /// <summary>연명부, when a group brings it.</summary>
    public GroupDetails? Group { get; init; }

    /// <summary>반복민원: the earlier case of the same petitioner about the same matter, as the clerk decided.</summary>
    public long? Repeats { get; init; }

    /// <summary>갈등: a mark beside the legal type.</summary>
    public bool HasConflict { get; init; }

    /// <summary>정상 처리절차 선행: whether the matter went the ordinary way first.</summary>
    public bool? WentOrdinaryWay { get; init; }

    public ReplyChannel? PreferredChannel { get; init; }

    /// <summary>When it really came in, if it is entered later (after an outage); needs the team leader and a reason.</summary>
    public DateTimeOffset? BackDatedTo { get; init; }

    public string? BackDateReason { get; init; }
}
