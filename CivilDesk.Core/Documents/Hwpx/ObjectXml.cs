using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>What tables and pictures share: their size and where they stand.</summary>
internal static class ObjectXml
{
    public static XElement Size(int width, int height) =>
        Hp("sz", With(("width", width), ("widthRelTo", "ABSOLUTE"), ("height", height), ("heightRelTo", "ABSOLUTE"), ("protect", 0)));

    /// <summary>In the line like a letter, or in the column with text above and below, where it may run over pages.</summary>
    public static XElement Position(bool inLine) => Hp("pos", With(
        ("treatAsChar", inLine ? 1 : 0), ("affectLSpacing", 0), ("flowWithText", 1), ("allowOverlap", 0), ("holdAnchorAndSO", 0),
        ("vertRelTo", "PARA"), ("horzRelTo", inLine ? "PARA" : "COLUMN"), ("vertAlign", "TOP"), ("horzAlign", "LEFT"), ("vertOffset", 0), ("horzOffset", 0)));
}
