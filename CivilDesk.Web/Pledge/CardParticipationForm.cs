using CivilDesk.Core.Pledge;

namespace CivilDesk.Web.Pledge;

/// <summary>How often one kind of 주민참여 is planned, while it is typed.</summary>
public sealed class CardParticipationForm
{
    public required PledgeRecordKind Kind { get; init; }

    public int? Planned { get; set; }
}
