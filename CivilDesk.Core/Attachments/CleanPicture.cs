namespace CivilDesk.Core.Attachments;

/// <summary>A picture made anew: upright, without EXIF, with its thumbnail.</summary>
internal sealed record CleanPicture(byte[] Content, int Width, int Height, byte[] Thumbnail);
