using System.Security.Cryptography;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Archive;

/// <summary>
/// The archive's folder inside the data folder, never where a browser reaches. A file's name is its own SHA-256, so that anybody
/// can check it with other tools; it appears whole or not at all.
/// </summary>
public sealed class ArchiveStore(DeskFolders folders)
{
    private string Root => Path.Combine(folders.Data, "archive");

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Keeps the bytes and returns their hash; what lies there already is left alone.</summary>
    internal async Task<string> KeepAsync(byte[] content, CancellationToken ct)
    {
        var hash = HashOf(content);
        var path = PathOf(hash);
        if (File.Exists(path))
        {
            return hash;
        }

        var draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81_920, FileOptions.Asynchronous))
            {
                await file.WriteAsync(content, ct);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeskRuleException("file.not-writable", error, Root);
        }
        finally
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }
        }

        return hash;
    }

    /// <summary>The bytes, if they are still those that were kept.</summary>
    internal async Task<byte[]> ReadAsync(string hash, string fileName, CancellationToken ct)
    {
        if (!Holds(hash))
        {
            throw new DeskRuleException("archive.file-missing", fileName);
        }

        var content = await File.ReadAllBytesAsync(PathOf(hash), ct);
        return HashOf(content) == hash ? content : throw new DeskRuleException("archive.file-altered", fileName);
    }

    internal bool Holds(string hash) => File.Exists(PathOf(hash));

    internal void Forget(string hash) => File.Delete(PathOf(hash));

    private string PathOf(string hash) => Path.Combine(Root, hash[..2], hash);
}
