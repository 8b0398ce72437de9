using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Attachments;

/// <summary>The folder of attachments, inside the data folder and never where a browser reaches: random names, no extension that anything would run.</summary>
public sealed class AttachmentStore(DeskFolders folders)
{
    internal const long LargestFile = 20L * 1024 * 1024;

    private string Root => Path.Combine(folders.Data, "attachments");

    /// <summary>Takes in what is sent, up to the limit, into a file of its own.</summary>
    internal async Task<string> TakeInAsync(Stream sent, CancellationToken ct)
    {
        var path = NewPath(out var name);
        try
        {
            await using var file = Create(path);
            var buffer = new byte[81_920];
            long total = 0;
            for (int read; (read = await sent.ReadAsync(buffer, ct)) > 0;)
            {
                total += read;
                if (total > LargestFile)
                {
                    throw new DeskRuleException("attachment.too-large", LargestFile / 1024 / 1024);
                }

                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            if (total == 0)
            {
                throw new DeskRuleException("attachment.empty");
            }

            file.Flush(flushToDisk: true);
            return name;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    internal async Task<string> KeepAsync(byte[] content, CancellationToken ct)
    {
        await using var file = Create(NewPath(out var name));
        await file.WriteAsync(content, ct);
        file.Flush(flushToDisk: true);
        return name;
    }

    internal string PathOf(string name) => Path.Combine(Root, name);

    internal void Forget(params IEnumerable<string?> names)
    {
        foreach (var name in names.OfType<string>())
        {
            File.Delete(PathOf(name));
        }
    }

    private static FileStream Create(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81_920, FileOptions.Asynchronous);

    private string NewPath(out string name)
    {
        var random = Guid.NewGuid().ToString("N");
        name = Path.Combine(random[..2], random);
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
