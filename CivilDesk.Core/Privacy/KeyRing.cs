using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Privacy;

/// <summary>
/// The desk's own versioned keys: for contact data, for its search index and for the history's chain. They lie in a
/// folder of their own, never in the database nor beside a backup: losing them is losing the contact data.
/// </summary>
public sealed class KeyRing
{
    private const string FileName = "desk-keys.json";
    private const int KeyBytes = 32;
    private static readonly JsonSerializerOptions s_whole = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly KeyRingFile _file;
    private readonly byte[] _indexKey;
    private readonly byte[] _historyKey;
    private readonly Dictionary<string, byte[]> _contactKeys;

    private KeyRing(KeyRingFile file, string folder)
    {
        _file = file;
        Folder = folder;
        _indexKey = Key(file.IndexKey);
        _historyKey = Key(file.HistoryKey);
        _contactKeys = file.ContactKeys.ToDictionary(entry => entry.Key, entry => Key(entry.Value));
        if (file.RingId.Length == 0 || !_contactKeys.ContainsKey(file.CurrentContactKey))
        {
            throw new FormatException();
        }
    }

    /// <summary>Names the ring; the ledger remembers it and refuses another.</summary>
    public string Id => _file.RingId;

    /// <summary>Where the ring lies; the history's daily head copy lies there too, apart from the database.</summary>
    public string Folder { get; }

    internal string CurrentContactKeyId => _file.CurrentContactKey;

    internal ReadOnlySpan<byte> IndexKey => _indexKey;

    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Opens the ring of a folder; refuses a missing, unreadable or damaged one.</summary>
    public static KeyRing Open(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return new KeyRing(JsonSerializer.Deserialize<KeyRingFile>(File.ReadAllText(path), s_whole) ?? throw new JsonException(), folder);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DeskRuleException("keys.missing", path);
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            throw new DeskRuleException("keys.damaged", path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeskRuleException("keys.not-readable", path);
        }
    }

    /// <summary>Makes a new ring; the file is readable by its owner only and appears whole or not at all.</summary>
    public static KeyRing Create(string folder, DateTimeOffset now)
    {
        const string firstKey = "k1";
        var file = new KeyRingFile(
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            now,
            firstKey,
            new Dictionary<string, string> { [firstKey] = NewKey() },
            NewKey(),
            NewKey());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        var path = Path.Combine(folder, FileName);
        var making = path + ".making";
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Directory.CreateDirectory(folder);
        File.Delete(making);
        using (var stream = new FileStream(making, options))
        {
            JsonSerializer.Serialize(stream, file);
            stream.Flush(flushToDisk: true);
        }

        File.Move(making, path, overwrite: false);
        return new KeyRing(file, folder);
    }

    internal byte[] ContactKey(string keyId) =>
        _contactKeys.TryGetValue(keyId, out var key) ? key : throw new DeskRuleException("keys.unknown-version", keyId);

    /// <summary>The history's seal over one row or head.</summary>
    internal byte[] SealHistory(ReadOnlySpan<byte> content) => HMACSHA256.HashData(_historyKey, content);

    internal string Index(string kind, string normalized) =>
        Convert.ToBase64String(HMACSHA256.HashData(_indexKey, Encoding.UTF8.GetBytes($"{kind}|{normalized}")).AsSpan(0, 16));

    private static byte[] Key(string text) => Convert.FromBase64String(text) is { Length: KeyBytes } key ? key : throw new FormatException();

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes));
}
