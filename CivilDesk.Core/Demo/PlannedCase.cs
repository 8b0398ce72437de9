using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Demo;

/// <summary>The life of one complaint as it will be told; a step without a time has not happened by the last day.</summary>
internal sealed class PlannedCase(Citizen citizen, Matter matter, string channelCode, DateTimeOffset receivedAt)
{
    /// <summary>Stands behind the title of a matter that comes a second time.</summary>
    public const string AgainMark = " (재요청)";

    public Citizen Citizen => citizen;

    public Matter Matter => matter;

    public string ChannelCode => channelCode;

    public DateTimeOffset ReceivedAt => receivedAt;

    public DateOnly ReceivedOn => DeskClock.DayOf(receivedAt);

    public DateTimeOffset? AssignedAt { get; set; }

    public bool AssignedByClerk { get; set; }

    public DateTimeOffset? ProcessedAt { get; set; }

    public Outcome Outcome { get; set; }

    public string Answer { get; set; } = "";

    public DateTimeOffset? RepliedAt { get; set; }

    public ReplyChannel ReplyChannel { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The same citizen's earlier filing of this matter.</summary>
    public PlannedCase? Earlier { get; init; }

    /// <summary>연명부, when a group brings it.</summary>
    public GroupDetails? Group { get; set; }

    public PlannedLaw Law { get; init; } = new();

    /// <summary>Whether it is answered as usual, once and for all.</summary>
    public bool EndsByReply => Law is { Exit: null, Review: null } && Outcome is not Outcome.Withdrawn;

    /// <summary>Its id, once it has been received.</summary>
    public long Id { get; set; }

    public bool IsOpenAt(DateTimeOffset instant) => ReceivedAt <= instant && !(ProcessedAt <= instant);
}
