using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Writes a .png of plain colours: all that a chart's ink needs, so no drawing library comes with the product.</summary>
internal static class PngFile
{
    private const byte TrueColour = 2;
    private static readonly byte[] s_signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly uint[] s_crcs = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <summary>One pixel of one colour.</summary>
    public static byte[] Pixel(string colour) => Write(1, 1, Rgb(colour));

    /// <summary><c>#RRGGBB</c> as three bytes.</summary>
    public static byte[] Rgb(string colour)
    {
        var value = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return [(byte)(value >> 16), (byte)(value >> 8), (byte)value];
    }

    /// <param name="rgb">Three bytes for each pixel, row by row from above.</param>
    public static byte[] Write(int width, int height, byte[] rgb)
    {
        using var png = new MemoryStream();
        png.Write(s_signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, TrueColour);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, Pressed(width, height, rgb));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Pressed(int width, int height, byte[] rgb)
    {
        using var pressed = new MemoryStream();
        using (var zlib = new ZLibStream(pressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                zlib.WriteByte(0); // No filter: flat colours press well as they are.
                zlib.Write(rgb, row * width * 3, width * 3);
            }
        }

        return pressed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), content));
        png.Write(number);
    }

    private static uint CrcOf(int octet) => Enumerable.Range(0, 8).Aggregate((uint)octet, (crc, _) => (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1);

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            crc = s_crcs[(crc ^ one) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }
}
