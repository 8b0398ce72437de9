using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Storage;

/// <summary>
/// One program writes a ledger. The operating system holds the lock, so that a killed program leaves none behind.
/// </summary>
public sealed class InstanceLock : IDisposable
{
    private readonly FileStream _file;

    private InstanceLock(FileStream file) => _file = file;

    /// <summary>Takes the lock or refuses with <c>ledger.in-use</c>.</summary>
    public static InstanceLock Take(DeskFolders folders)
    {
        try
        {
            return new(new FileStream(folders.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new DeskRuleException("folder.not-writable", folders.Data);
        }
        catch (IOException error) when (error is not DirectoryNotFoundException)
        {
            throw new DeskRuleException("ledger.in-use", folders.Data);
        }
    }

    public void Dispose() => _file.Dispose();
}
