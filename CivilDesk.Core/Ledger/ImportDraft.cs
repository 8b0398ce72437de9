using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Ledger;

/// <summary>A checked register that waits for its owner's word.</summary>
internal sealed class ImportDraft(long accountId, string fileHash, DateTimeOffset at, StagedLedger staged) : IDisposable
{
    public long AccountId => accountId;

    public string FileHash => fileHash;

    public DateTimeOffset At => at;

    public StagedLedger Staged => staged;

    public ImportPreview Preview { get; set; } = null!;

    public void Dispose() => staged.Dispose();
}
