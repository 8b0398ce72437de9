namespace CivilDesk.Core.Storage;

/// <summary>What a ledger says of itself before it is opened; null where its first start did not come that far.</summary>
internal sealed record LedgerFacts(string? KeyRingId, bool? IsDemo);
