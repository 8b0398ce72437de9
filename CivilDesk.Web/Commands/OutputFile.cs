using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Commands;

/// <summary>A file that a verb writes: whole or not at all, so that nobody opens half a report.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(string path, byte[] content, CancellationToken ct)
    {
        var draft = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(draft, content, ct);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DeskRuleException("file.not-writable", error, path);
        }
        finally
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }
        }
    }
}
