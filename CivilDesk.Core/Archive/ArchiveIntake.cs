using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Archive;

/// <summary>Looks at what people hand in before it is kept: the attachments' limits and checks, pictures made anew.</summary>
public sealed class ArchiveIntake(AttachmentStore store)
{
    private const int LongestName = 120;

    internal async Task<ArchivePaper> CheckAsync(string fileName, Stream content, CancellationToken ct)
    {
        var name = Texts.Needed(Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')), LongestName, "attachment.name-needed");
        var raw = await store.TakeInAsync(content, ct);
        try
        {
            return await Task.Run(() => Look(name, store.PathOf(raw)), ct);
        }
        finally
        {
            store.Forget(raw);
        }
    }

    private static ArchivePaper Look(string name, string path)
    {
        SniffedFile sniffed;
        using (var file = File.OpenRead(path))
        {
            sniffed = FileSniffer.Sniff(file);
        }

        var bytes = sniffed.Picture is { } format ? PictureCleaner.Clean(path, format).Content : File.ReadAllBytes(path);
        return new(name + sniffed.Extension, sniffed.ContentType, bytes);
    }
}
