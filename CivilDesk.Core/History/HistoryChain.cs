using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.History;

/// <summary>The seals of the history: one writer and one verifier share them.</summary>
internal sealed class HistoryChain(KeyRing keys)
{
    /// <summary>HMAC over the previous hash and the line's fields, each with its length, so that no two lines read alike.</summary>
    public byte[] Seal(ReadOnlySpan<byte> previous, HistoryLine line)
    {
        using var content = new MemoryStream();
        content.Write(previous);
        Write(content, line.Sequence.ToString(CultureInfo.InvariantCulture));
        Write(content, line.At.UtcTicks.ToString(CultureInfo.InvariantCulture));
        Write(content, line.AccountId.ToString(CultureInfo.InvariantCulture));
        Write(content, line.OnBehalfOf?.ToString(CultureInfo.InvariantCulture));
        Write(content, line.From);
        Write(content, line.Verb);
        Write(content, line.Subject);
        Write(content, line.SubjectId?.ToString(CultureInfo.InvariantCulture));
        Write(content, line.PetitionerId?.ToString(CultureInfo.InvariantCulture));
        Write(content, line.Detail);
        return keys.SealHistory(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    public byte[] SealHead(long count, ReadOnlySpan<byte> hash)
    {
        Span<byte> content = stackalloc byte[4 + sizeof(long) + hash.Length];
        "head"u8.CopyTo(content);
        BinaryPrimitives.WriteInt64BigEndian(content[4..], count);
        hash.CopyTo(content[(4 + sizeof(long))..]);
        return keys.SealHistory(content);
    }

    private static void Write(Stream content, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = field is null ? null : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
        content.Write(length);
        content.Write(bytes);
    }
}
