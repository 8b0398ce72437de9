using System.Security.Cryptography;

namespace CivilDesk.Tests.Support;

/// <summary>What lies under a folder, to the byte: a refused start must leave exactly this.</summary>
internal static class FolderPrint
{
    public static IReadOnlyList<string> Of(string root) =>
    [
        .. Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Directory.Exists(path) ? $"{path}/" : $"{path} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}"),
    ];
}
