using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>The last number given per ledger and year; raised inside the saving transaction, so that no number is skipped.</summary>
internal sealed class NumberCounter
{
    public required CaseLedger Ledger { get; init; }

    public required int Year { get; init; }

    public int LastSerial { get; set; }
}
