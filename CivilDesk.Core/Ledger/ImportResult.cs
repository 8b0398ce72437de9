using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Ledger;

/// <summary>What an import has added, under which numbers.</summary>
public sealed record ImportResult(int Added, int Known, CaseNumber First, CaseNumber Last);
