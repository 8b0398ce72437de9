using System.Security.Cryptography;

namespace CivilDesk.Tests.Support;

/// <summary>What lies under a folder, to the byte: a refused start must leave exactly this.</summary>
internal static class FolderPrint
{
    /// <param name="root">The folder.</param>
    /// <param name="byNameOnly">Files whose content does not count.</param>
    public static IReadOnlyList<string> Of(string root, Func<string, bool>? byNameOnly = null) =>
    [
        .. Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
            Directory.Exists(path) ? $"{path}/" : byNameOnly?.Invoke(path) == true ? path : $"{path} {Convert.ToHexString(SHA256.HashData(Content(path)))}"),
    ];

    // Beside a program that has the file open.
    private static byte[] Content(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }
}
