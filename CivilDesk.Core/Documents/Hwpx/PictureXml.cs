using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A picture that stands in the line like a letter.</summary>
internal static class PictureXml
{
    /// <summary>A paragraph of a cell that holds nothing but the picture.</summary>
    public static XElement InCell(HwpxBook book, StoredPicture picture, int width, int height, string description) => ParagraphXml.Paragraph(
        book,
        Look.Cell,
        Look.Cell.Paragraph with { LineSpacing = 100 },
        ParagraphXml.Run(book, Look.Host.Characters, Picture(book, picture, width, height, description), ""));

    public static XElement Picture(HwpxBook book, StoredPicture picture, int width, int height, string description) => Hp("pic",
        With(
            ("id", book.NextId()), ("zOrder", 0), ("numberingType", "PICTURE"), ("textWrap", "TOP_AND_BOTTOM"),
            ("textFlow", "BOTH_SIDES"), ("lock", 0), ("dropcapstyle", "None"), ("href", ""), ("groupLevel", 0),
            ("instid", book.NextId()), ("reverse", 0)),
        Hp("offset", Point(0, 0)),
        Hp("orgSz", With(("width", width), ("height", height))),
        Hp("curSz", With(("width", width), ("height", height))),
        Hp("flip", With(("horizontal", 0), ("vertical", 0))),
        Hp("rotationInfo", With(("angle", 0), ("centerX", width / 2), ("centerY", height / 2), ("rotateimage", 1))),
        Hp("renderingInfo", Unmoved("transMatrix"), Unmoved("scaMatrix"), Unmoved("rotMatrix")),
        Hp("imgRect", Hc("pt0", Point(0, 0)), Hc("pt1", Point(width, 0)), Hc("pt2", Point(width, height)), Hc("pt3", Point(0, height))),
        Hp("imgClip", With(("left", 0), ("right", width), ("top", 0), ("bottom", height))),
        Hp("inMargin", Sides(0)),
        Hp("imgDim", With(("dimwidth", width), ("dimheight", height))),
        Hc("img", With(("binaryItemIDRef", picture.Id), ("bright", 0), ("contrast", 0), ("effect", "REAL_PIC"), ("alpha", 0))),
        Hp("effects"),
        ObjectXml.Size(width, height),
        ObjectXml.Position(inLine: true),
        Hp("outMargin", Sides(0)),
        Hp("shapeComment", XmlText.Clean(description)));

    private static XAttribute[] Point(int x, int y) => With(("x", x), ("y", y));

    private static XElement Unmoved(string name) => Hc(name, With(("e1", 1), ("e2", 0), ("e3", 0), ("e4", 0), ("e5", 1), ("e6", 0)));
}
