using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The zip around the parts. Its entries bear no real time: the same document gives the same bytes.</summary>
internal sealed class HwpxPackage : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _zip;

    public HwpxPackage() => _zip = new(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Readers tell the format by the first entry, which must be stored as it is.</summary>
    public void Add(string path, string text) =>
        Write(path, Encoding.UTF8.GetBytes(text), path == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);

    public void Add(string path, byte[] content) => Write(path, content, CompressionLevel.NoCompression);

    public void Add(string path, XElement root)
    {
        using var stream = Open(path, CompressionLevel.Optimal);
        using var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
    }

    public byte[] ToBytes()
    {
        _zip.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _bytes.Dispose();
    }

    private void Write(string path, byte[] content, CompressionLevel level)
    {
        using var stream = Open(path, level);
        stream.Write(content);
    }

    private Stream Open(string path, CompressionLevel level)
    {
        var entry = _zip.CreateEntry(path, level);
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }
}
