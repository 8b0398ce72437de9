using System.Xml.Linq;
using static CivilDesk.Core.Documents.Hwpx.Owpml;

namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>Contents/header.xml: fonts, shapes and styles.</summary>
internal static class HeaderPart
{
    private const string UnitNamespace = "http://www.hancom.co.kr/hwpml/2016/HwpUnitChar";

    private static readonly string[] s_fonts = ["함초롬바탕", "함초롬돋움"];
    private static readonly string[] s_scripts = ["hangul", "latin", "hanja", "japanese", "other", "symbol", "user"];

    public static XElement Write(ShapeBook shapes) => Hh("head",
        Prefix("hh", HhName), Prefix("hc", HcName), Prefix("hp", HpName),
        With(("version", "1.4"), ("secCnt", 1)),
        Hh("beginNum", With(("page", 1), ("footnote", 1), ("endnote", 1), ("pic", 1), ("tbl", 1), ("equation", 1))),
        Hh("refList",
            List("fontfaces", s_scripts.Select(FontFace)),
            List("borderFills", shapes.Borders.Select((shape, i) => Border(i + 1, shape))),
            List("charProperties", shapes.Characters.Select(Character)),
            List("tabProperties",
            [
                Hh("tabPr", With(("id", 0), ("autoTabLeft", 0), ("autoTabRight", 0))),
                Hh("tabPr", With(("id", ParagraphXml.RightTab), ("autoTabLeft", 0), ("autoTabRight", 1))),
            ]),
            List("paraProperties", shapes.Paragraphs.Select((shape, i) => Paragraph(i, shape, shapes))),
            List("styles", shapes.Styles.Select((style, i) => Style(i, style, shapes)))),
        Hh("compatibleDocument", With(("targetProgram", "HWP201X")), Hh("layoutCompatibility")),
        Hh("docOption", Hh("linkinfo", With(("path", ""), ("pageInherit", 0), ("footnoteInherit", 0)))));

    private static XElement List(string name, IEnumerable<XElement> entries)
    {
        var list = entries.ToArray();
        return Hh(name, With(("itemCnt", list.Length)), list);
    }

    private static XElement FontFace(string script) => Hh("fontface",
        With(("lang", script.ToUpperInvariant()), ("fontCnt", s_fonts.Length)),
        s_fonts.Select((font, i) => Hh("font", With(("id", i), ("face", font), ("type", "TTF"), ("isEmbedded", 0)))));

    private static XElement Border(int id, BorderShape shape) => Hh("borderFill",
        With(("id", id), ("threeD", 0), ("shadow", 0), ("centerLine", "NONE"), ("breakCellSeparateLine", 0)),
        Hh("slash", With(("type", "NONE"), ("Crooked", 0), ("isCounter", 0))),
        Hh("backSlash", With(("type", "NONE"), ("Crooked", 0), ("isCounter", 0))),
        Edge("leftBorder", shape.Left),
        Edge("rightBorder", shape.Right),
        Edge("topBorder", shape.Top),
        Edge("bottomBorder", shape.Bottom),
        Hh("diagonal", With(("type", "SOLID"), ("width", "0.1 mm"), ("color", Ink.Black))),
        shape.Shade is { } shade ? Hc("fillBrush", Hc("winBrush", With(("faceColor", shade), ("hatchColor", "#999999"), ("alpha", 0)))) : null);

    private static XElement Edge(string name, BorderEdge? edge) =>
        Hh(name, With(("type", edge is null ? "NONE" : "SOLID"), ("width", edge?.Width ?? "0.1 mm"), ("color", edge?.Color ?? Ink.Black)));

    private static XElement Character(CharShape shape, int id) => Hh("charPr",
        With(
            ("id", id), ("height", shape.Height), ("textColor", shape.Color), ("shadeColor", "none"), ("useFontSpace", 0),
            ("useKerning", 0), ("symMark", "NONE"), ("borderFillIDRef", 1)),
        ForEachScript("fontRef", (int)shape.Font),
        ForEachScript("ratio", 100),
        ForEachScript("spacing", 0),
        ForEachScript("relSz", 100),
        ForEachScript("offset", 0),
        shape.IsBold ? Hh("bold") : null,
        Hh("underline", With(("type", "NONE"), ("shape", "SOLID"), ("color", Ink.Black))),
        Hh("strikeout", With(("shape", "NONE"), ("color", Ink.Black))),
        Hh("outline", With(("type", "NONE"))),
        Hh("shadow", With(("type", "NONE"), ("color", "#B2B2B2"), ("offsetX", 10), ("offsetY", 10))));

    private static XElement ForEachScript(string name, int value) => Hh(name, s_scripts.Select(script => new XAttribute(script, value)));

    private static XElement Paragraph(int id, ParagraphShape shape, ShapeBook shapes) => Hh("paraPr",
        With(
            ("id", id), ("tabPrIDRef", shape.HasRightTab ? ParagraphXml.RightTab : 0), ("condense", 0), ("fontLineHeight", 0),
            ("snapToGrid", 0), ("suppressLineNumbers", 0), ("checked", 0)),
        Hh("align", With(("horizontal", Name(shape.Alignment)), ("vertical", "BASELINE"))),
        Hh("heading", With(("type", "NONE"), ("idRef", 0), ("level", 0))),
        // Hancom reads the two names of breakNonLatinWord the other way round: BREAK_WORD keeps words whole.
        Hh("breakSetting", With(
            ("breakLatinWord", "KEEP_WORD"), ("breakNonLatinWord", shape.KeepsWords ? "BREAK_WORD" : "KEEP_WORD"),
            ("widowOrphan", 0), ("keepWithNext", shape.KeepsWithNext ? 1 : 0), ("keepLines", 0), ("pageBreakBefore", 0),
            ("lineWrap", "BREAK"))),
        Hh("autoSpacing", With(("eAsianEng", 0), ("eAsianNum", 0))),
        Hp("switch",
            Hp("case", new XAttribute(HpName + "required-namespace", UnitNamespace), Margins(shape, 1), LineSpacing(shape)),
            Hp("default", Margins(shape, 2), LineSpacing(shape))),
        Hh("border", With(
            ("borderFillIDRef", shapes.Border(shape.Border)), ("offsetLeft", 0), ("offsetRight", 0), ("offsetTop", 0),
            ("offsetBottom", 0), ("connect", 0), ("ignoreMargin", 0))));

    /// <summary>Old readers know paragraph margins only in halves of the unit; Hancom itself writes both.</summary>
    private static XElement Margins(ParagraphShape shape, int scale) => Hh("margin",
        Margin("intent", -shape.Hanging * scale),
        Margin("left", shape.Left * scale),
        Margin("right", 0),
        Margin("prev", shape.Before * scale),
        Margin("next", shape.After * scale));

    private static XElement LineSpacing(ParagraphShape shape) => Hh("lineSpacing", With(("type", "PERCENT"), ("value", shape.LineSpacing), ("unit", "HWPUNIT")));

    private static XElement Margin(string name, int width) => Hc(name, With(("value", width), ("unit", "HWPUNIT")));

    private static XElement Style(int id, NamedStyle style, ShapeBook shapes) => Hh("style",
        With(
            ("id", id), ("type", "PARA"), ("name", style.Name), ("engName", style.EnglishName),
            ("paraPrIDRef", shapes.Paragraph(style.Paragraph)), ("charPrIDRef", shapes.Character(style.Characters)),
            ("nextStyleIDRef", id), ("langID", 1042), ("lockForm", 0)));

    private static string Name(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Left => "LEFT",
        TextAlignment.Center => "CENTER",
        TextAlignment.Right => "RIGHT",
        _ => "JUSTIFY",
    };
}
