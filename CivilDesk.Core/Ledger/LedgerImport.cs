using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Ledger;

/// <summary>One register that was taken over: from which file, by whom, under which numbers.</summary>
public sealed class LedgerImport
{
    public long Id { get; private set; }

    /// <summary>SHA-256 of the file: the same one is not taken over twice.</summary>
    public required string FileHash { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long By { get; init; }

    public required int Added { get; init; }

    /// <summary>Rows whose earlier number the ledger had already.</summary>
    public required int Known { get; init; }

    public required CaseNumber FirstNumber { get; init; }

    public required CaseNumber LastNumber { get; init; }

    /// <summary>The first case whose words the search does not know yet; none when it knows them all.</summary>
    public long? WordsFrom { get; set; }

    public required long LastCaseId { get; init; }
}
