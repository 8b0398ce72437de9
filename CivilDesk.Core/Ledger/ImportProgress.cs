namespace CivilDesk.Core.Ledger;

/// <summary>What a progress bar shows.</summary>
public readonly record struct ImportProgress(ImportPhase Phase, long Done, long Total);
