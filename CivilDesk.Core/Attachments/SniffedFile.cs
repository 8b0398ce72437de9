using ImageMagick;

namespace CivilDesk.Core.Attachments;

/// <summary>What a file is by its content; <paramref name="Picture"/> is the format by which it must be read.</summary>
internal sealed record SniffedFile(AttachmentKind Kind, string ContentType, string Extension, MagickFormat? Picture = null);
