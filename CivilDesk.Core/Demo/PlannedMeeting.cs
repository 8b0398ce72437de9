namespace CivilDesk.Core.Demo;

/// <summary>One meeting with the mayor as it will be told; a step without a time has not happened by the last day.</summary>
internal sealed class PlannedMeeting(PlannedCase? about, Citizen citizen, string subject, DateTimeOffset requestedAt)
{
    public PlannedCase? Case => about;

    public Citizen Citizen => citizen;

    public string Subject => subject;

    public DateTimeOffset RequestedAt => requestedAt;

    public DateTimeOffset? ScheduledAt { get; init; }

    public DateTimeOffset StartsAt { get; init; }

    public string Place { get; init; } = "";

    public DateTimeOffset? HeldAt { get; init; }

    public string Said { get; init; } = "";

    public string? Agreed { get; init; }

    public IReadOnlyList<PlannedDirective> Promises { get; init; } = [];

    /// <summary>Its id, once it stands in the ledger.</summary>
    public long Id { get; set; }
}
