using System.CommandLine;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Commands;

/// <summary>What most verbs share: where the ledger and its keys lie.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data() => new("--data") { Description = CommandText.Data };

    public static Option<string?> Keys() => new("--keys") { Description = CommandText.Keys };

    public static Option<bool> Json() => new("--json") { Description = CommandText.Json };

    /// <summary>The folders named, or the defaults: the office's ledger and keys apart, the demonstration's together.</summary>
    public static DeskFolders Folders(string? data, string? keys, bool demo)
    {
        var ledger = Path.GetFullPath(data ?? (demo ? ".demo" : ".data"));
        return new(ledger, Path.GetFullPath(keys ?? (demo ? Path.Combine(ledger, "keys") : DefaultKeys(data, ledger))));
    }

    /// <summary>For verbs that read: a demonstration ledger keeps its keys inside.</summary>
    public static DeskFolders FoldersOfLedger(string? data, string? keys)
    {
        var ledger = Path.GetFullPath(data ?? (Directory.Exists(".data") ? ".data" : ".demo"));
        var inside = Path.Combine(ledger, "keys");
        return new(ledger, Path.GetFullPath(keys ?? (Directory.Exists(inside) ? inside : DefaultKeys(data, ledger))));
    }

    // Beside the ledger's folder, never in it: a copied ledger must not bring its keys along.
    private static string DefaultKeys(string? data, string ledger) => data is null ? ".keys" : $"{ledger.TrimEnd(Path.DirectorySeparatorChar)}.keys";
}
