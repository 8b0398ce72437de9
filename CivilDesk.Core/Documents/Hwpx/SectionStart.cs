using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>The page itself: A4, margins, one column, the page number in the middle below (시행규칙 제18조).</summary>
internal static class SectionStart
{
    private static readonly string[] s_pages = ["BOTH", "EVEN", "ODD"];

    public static XElement Write(HwpxBook book) => ParagraphXml.Run(
        book,
        Look.Body.Characters,
        Properties(book.Page),
        Hp("ctrl", Hp("colPr", With(("id", ""), ("type", "NEWSPAPER"), ("layout", "LEFT"), ("colCount", 1), ("sameSz", 1), ("sameGap", 0)))),
        Hp("ctrl", Hp("pageNum", With(("pos", "BOTTOM_CENTER"), ("formatType", "DIGIT"), ("sideChar", "-")))));

    private static XElement Properties(HwpxPage page) => Hp("secPr",
        With(
            ("id", ""), ("textDirection", "HORIZONTAL"), ("spaceColumns", 1134), ("tabStop", 8000), ("tabStopVal", 4000),
            ("tabStopUnit", "HWPUNIT"), ("outlineShapeIDRef", 0), ("memoShapeIDRef", 0), ("textVerticalWidthHead", 0),
            ("masterPageCnt", 0)),
        Hp("grid", With(("lineGrid", 0), ("charGrid", 0), ("wonggojiFormat", 0))),
        Hp("startNum", With(("pageStartsOn", "BOTH"), ("page", 0), ("pic", 0), ("tbl", 0), ("equation", 0))),
        Hp("visibility", With(
            ("hideFirstHeader", 0), ("hideFirstFooter", 0), ("hideFirstMasterPage", 0), ("border", "SHOW_ALL"), ("fill", "SHOW_ALL"),
            ("hideFirstPageNum", 0), ("hideFirstEmptyLine", 0), ("showLineNumber", 0))),
        Hp("lineNumberShape", With(("restartType", 0), ("countBy", 0), ("distance", 0), ("startNumber", 0))),
        Hp("pagePr",
            With(
                ("landscape", page.IsLandscape ? "NARROWLY" : "WIDELY"), ("width", HwpxPage.PaperWidth),
                ("height", HwpxPage.PaperHeight), ("gutterType", "LEFT_ONLY")),
            Hp("margin", With(
                ("header", HwpxPage.HeaderAndFooter), ("footer", HwpxPage.HeaderAndFooter), ("gutter", 0), ("left", HwpxPage.Side),
                ("right", HwpxPage.Side), ("top", HwpxPage.Top), ("bottom", HwpxPage.Bottom)))),
        Notes("footNotePr", "EACH_COLUMN"),
        Notes("endNotePr", "END_OF_DOCUMENT"),
        s_pages.Select(pages => Hp("pageBorderFill",
            With(("type", pages), ("borderFillIDRef", 1), ("textBorder", "PAPER"), ("headerInside", 0), ("footerInside", 0), ("fillArea", "PAPER")),
            Hp("offset", Sides(1417)))));

    private static XElement Notes(string name, string place) => Hp(name,
        Hp("autoNumFormat", With(("type", "DIGIT"), ("userChar", ""), ("prefixChar", ""), ("suffixChar", ")"), ("supscript", 0))),
        Hp("noteLine", With(("length", -1), ("type", "SOLID"), ("width", "0.12 mm"), ("color", Ink.Black))),
        Hp("noteSpacing", With(("betweenNotes", 283), ("belowLine", 567), ("aboveLine", 850))),
        Hp("numbering", With(("type", "CONTINUOUS"), ("newNum", 1))),
        Hp("placement", With(("place", place), ("beneathText", 0))));
}
