namespace CivilDesk.Core.Demo;

/// <summary>One field visit of the mayor as it will be told.</summary>
internal sealed class PlannedVisit(PlannedCase? about, string place, string dongCode, string purpose, DateTimeOffset enteredAt, DateOnly plannedOn)
{
    public PlannedCase? Case => about;

    public string Place => place;

    public string DongCode => dongCode;

    public string Purpose => purpose;

    public DateTimeOffset EnteredAt => enteredAt;

    public DateOnly PlannedOn => plannedOn;

    public DateTimeOffset? CarriedOutAt { get; init; }

    public string Seen { get; init; } = "";

    public IReadOnlyList<PlannedDirective> Promises { get; init; } = [];

    /// <summary>Its id, once it stands in the ledger.</summary>
    public long Id { get; set; }
}
