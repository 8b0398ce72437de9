namespace CivilDesk.Core.Storage;

/// <summary>
/// A record that people edit. <see cref="Version"/> counts its saves, because SQLite has no row version:
/// a write that was prepared on an older one is refused instead of winning silently.
/// </summary>
public abstract class VersionedRecord
{
    public long Id { get; private set; }

    public int Version { get; private set; }
}
