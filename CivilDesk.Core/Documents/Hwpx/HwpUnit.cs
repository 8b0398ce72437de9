namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Hancom's unit: 1/7200 inch, a hundredth of a point.</summary>
internal static class HwpUnit
{
    private const double PerMillimetre = 7200 / 25.4;

    public static int Millimetres(double millimetres) => (int)(millimetres * PerMillimetre);
}
