namespace CivilDesk.Core.Ledger;

/// <summary>How far an import has got.</summary>
public enum ImportPhase
{
    /// <summary>The file comes in.</summary>
    Receiving,

    /// <summary>Is it a workbook that harms nobody?</summary>
    Inspecting,

    /// <summary>Each row is checked, and waits.</summary>
    Checking,

    /// <summary>All rows go into the register at once.</summary>
    TakingOver,

    /// <summary>The search learns their words.</summary>
    Indexing,
}
