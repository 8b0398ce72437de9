using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Ledger;

/// <summary>
/// A part of a package as it unpacks. What grows out of all proportion, beyond the whole package's share, or into one endless piece
/// of markup (an attribute that a reader would hold in memory) ends here, whatever the package's directory says of it.
/// </summary>
internal sealed class CountingStream(Stream inner, long packed, Unpacked whole, bool isMarkup) : Stream
{
    private const int LongestRun = 512 * 1024, MostTimes = 200;
    private const long AnyPart = 4L << 20;

    private long _bytes, _run;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Count(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

    public override int Read(Span<byte> buffer) => Count(buffer[..inner.Read(buffer)]);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(ReadOnlySpan<byte> bytes)
    {
        _bytes += bytes.Length;
        if (whole.IsTooMuch(bytes.Length) || (_bytes > AnyPart && _bytes > packed * MostTimes) || (isMarkup && RunsOn(bytes)))
        {
            throw new DeskRuleException("import.too-large");
        }

        return bytes.Length;
    }

    private bool RunsOn(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAny((byte)'<', (byte)'>');
        if (first < 0)
        {
            _run += bytes.Length;
            return _run > LongestRun;
        }

        _run += first;
        var isTooLong = _run > LongestRun;
        _run = bytes.Length - bytes.LastIndexOfAny((byte)'<', (byte)'>') - 1;
        return isTooLong || _run > LongestRun;
    }
}
