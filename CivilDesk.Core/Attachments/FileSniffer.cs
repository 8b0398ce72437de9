using System.IO.Compression;
using System.Text;
using CivilDesk.Core.Desk;
using ImageMagick;

namespace CivilDesk.Core.Attachments;

/// <summary>Tells what a file is by its first bytes; a name or a declared type proves nothing. What is not on this list is refused.</summary>
internal static class FileSniffer
{
    private const int HeadBytes = 16, MostEntries = 4_000;
    private const long MostUnpacked = 300L * 1024 * 1024;

    private static readonly string[] s_heicBrands = ["heic", "heix", "heim", "heis", "mif1", "msf1"];

    public static SniffedFile Sniff(Stream file)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        file.Position = 0;
        var read = file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        file.Position = 0;
        head = head[..read];
        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return Picture("image/jpeg", MagickFormat.Jpeg);
        }

        if (head.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return new(AttachmentKind.Picture, "image/png", ".png", MagickFormat.Png);
        }

        if (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8))
        {
            return Picture("image/jpeg", MagickFormat.WebP);
        }

        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && s_heicBrands.Contains(Encoding.ASCII.GetString(head[8..12])))
        {
            return Picture("image/jpeg", MagickFormat.Heic);
        }

        if (head.StartsWith("%PDF-"u8))
        {
            return new(AttachmentKind.Pdf, "application/pdf", ".pdf");
        }

        return head.StartsWith("PK\u0003\u0004"u8) ? SniffPackage(file) : throw new DeskRuleException("attachment.kind-not-allowed");
    }

    // Everything that is a picture and no png is kept as a jpg.
    private static SniffedFile Picture(string contentType, MagickFormat format) => new(AttachmentKind.Picture, contentType, ".jpg", format);

    // Looks at the directory of the package only: nothing is unpacked.
    private static SniffedFile SniffPackage(Stream file)
    {
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > MostEntries || package.Entries.Sum(entry => entry.Length) > MostUnpacked)
            {
                throw new DeskRuleException("attachment.package-too-large");
            }

            if (package.Entries.Any(entry => entry.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
            {
                throw new DeskRuleException("attachment.macros");
            }

            bool Has(string path) => package.GetEntry(path) is not null;
            return (Has("Contents/content.hpf"), Has("xl/workbook.xml"), Has("word/document.xml")) switch
            {
                (true, false, false) => new(AttachmentKind.Hwpx, "application/hwp+zip", ".hwpx"),
                (false, true, false) => new(AttachmentKind.Workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
                (false, false, true) => new(AttachmentKind.Document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
                _ => throw new DeskRuleException("attachment.kind-not-allowed"),
            };
        }
        catch (InvalidDataException)
        {
            throw new DeskRuleException("attachment.unreadable");
        }
        finally
        {
            file.Position = 0;
        }
    }
}
