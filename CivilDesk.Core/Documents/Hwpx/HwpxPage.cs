namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A4 and its margins (규정 제7조제6항). Hancom lays the body out inside margin and header together.</summary>
internal sealed record HwpxPage(bool IsLandscape)
{
    /// <summary>210 × 297 mm as Hancom itself rounds it; turning the page swaps nothing here but the flag.</summary>
    public const int PaperWidth = 59528;
    public const int PaperHeight = 84188;

    public static readonly int Side = HwpUnit.Millimetres(20);
    public static readonly int Top = HwpUnit.Millimetres(10);
    public static readonly int Bottom = HwpUnit.Millimetres(10);
    public static readonly int HeaderAndFooter = HwpUnit.Millimetres(10);

    public static HwpxPage Portrait { get; } = new(false);

    public static HwpxPage Landscape { get; } = new(true);

    public int BodyWidth => (IsLandscape ? PaperHeight : PaperWidth) - (2 * Side);

    public int BodyHeight => (IsLandscape ? PaperWidth : PaperHeight) - Top - Bottom - (2 * HeaderAndFooter);
}
