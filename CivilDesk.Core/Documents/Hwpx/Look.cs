namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>How the office's documents look: one style for each role of a text.</summary>
internal static class Look
{
    public static readonly NamedStyle Body = new("바탕글", "Normal", new(), new(HwpxFont.Batang, 1300));
    public static readonly NamedStyle Text = new("본문", "Body Text", new() { Before = 500 }, Body.Characters);
    public static readonly NamedStyle Title = new(
        "문서 제목", "Title", new(TextAlignment.Center, 130) { KeepsWords = true }, new(HwpxFont.Dotum, 2200, IsBold: true));

    public static readonly NamedStyle Byline = new(
        "작성 정보", "Byline", new(TextAlignment.Right, 140) { Before = 300, After = 300 }, new(HwpxFont.Dotum, 1050));

    public static readonly NamedStyle Chapter = new(
        "장 제목",
        "Chapter",
        new(TextAlignment.Left, 140) { Before = 2200, After = 400, KeepsWithNext = true, Border = new(null, null, null, new("0.4 mm", Ink.Navy)) },
        new(HwpxFont.Dotum, 1750, IsBold: true, Ink.Navy));

    public static readonly NamedStyle Section = new(
        "절 제목", "Section", new(TextAlignment.Left, 150) { Before = 1500, After = 200, KeepsWithNext = true }, new(HwpxFont.Dotum, 1550, IsBold: true));

    public static readonly NamedStyle Caption = new(
        "표 제목",
        "Caption",
        new(TextAlignment.Left, 130) { Before = 500, After = 250, KeepsWithNext = true, HasRightTab = true },
        new(HwpxFont.Dotum, 1100, IsBold: true));

    public static readonly NamedStyle CellHead = new(
        "표 머리", "Table Head", new(TextAlignment.Center, 130) { KeepsWords = true }, new(HwpxFont.Dotum, 1000, IsBold: true));

    public static readonly NamedStyle Cell = new(
        "표 내용", "Table Text", new(TextAlignment.Center, 130) { KeepsWords = true }, new(HwpxFont.Dotum, 1000));

    public static readonly NamedStyle Note = new(
        "참고", "Note", new(TextAlignment.Left, 140) { Left = 300, Before = 150 }, new(HwpxFont.Dotum, 1050));

    public static readonly NamedStyle Attachment = new(
        "붙임", "Attachment", new(TextAlignment.Left) { Before = 900 }, new(HwpxFont.Batang, 1300));

    /// <summary>Holds a table or a picture and must not add a line of its own.</summary>
    public static readonly NamedStyle Host = new(
        "표 자리", "Host", new(TextAlignment.Left, 100) { Before = 300, After = 400 }, new(HwpxFont.Batang, 300));

    /// <summary>In the order of Hancom's list; the first is what new text is written in.</summary>
    public static IReadOnlyList<NamedStyle> All { get; } =
    [
        Body, Text, Title, Byline, Chapter, Section, Item(1), Item(2), Item(3), Caption, CellHead, Cell, Note, Attachment, Host,
    ];

    /// <summary>○, -, ㆍ and the deeper levels of the numbered scheme: each one character (2타) further right.</summary>
    public static NamedStyle Item(int level) => new(
        $"항목 {level}",
        $"Item {level}",
        new(TextAlignment.Left) { Left = 650 + ((level - 1) * 1300), Before = level == 1 ? 500 : 200 },
        new(HwpxFont.Batang, level == 1 ? 1400 : 1300));

    public static NamedStyle Of(FlowText text) => text.Role switch
    {
        TextRole.Chapter => Chapter,
        TextRole.Section => Section,
        TextRole.Item => Item(text.Level),
        TextRole.Note => Note,
        TextRole.Attachment => Attachment,
        _ => Text,
    };
}
