using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.Storage;

/// <summary>A ledger that is ours to write until this is disposed, and the keys that fit it.</summary>
public sealed record OpenedLedger(InstanceLock Lock, KeyRing Keys) : IDisposable
{
    public void Dispose() => Lock.Dispose();
}
