namespace CivilDesk.Core.Documents;

/// <summary>A photo that is evidence, with what it shows. The size in pixels gives its shape on the page.</summary>
public sealed record Picture(ReadOnlyMemory<byte> Content, PictureFormat Format, int PixelWidth, int PixelHeight, string Caption) : DocumentBlock;
