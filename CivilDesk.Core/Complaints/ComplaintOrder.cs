namespace CivilDesk.Core.Complaints;

/// <summary>How the register is sorted.</summary>
public enum ComplaintOrder
{
    NewestFirst,
    OldestFirst,

    /// <summary>What burns first.</summary>
    DueFirst,
}
