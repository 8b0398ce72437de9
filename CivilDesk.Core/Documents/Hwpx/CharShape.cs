namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>글자 모양. <paramref name="Height"/> in hundredths of a point.</summary>
internal sealed record CharShape(HwpxFont Font, int Height, bool IsBold = false, string Color = Ink.Black);
