namespace CivilDesk.Core.Documents;

/// <summary>A line of text with its mark.</summary>
/// <param name="Level">How deep an item stands, from 1; 0 for what is no item.</param>
/// <param name="Mark"><c>○</c>, <c>가.</c>, <c>※</c>, <c>붙임</c>, or nothing.</param>
public sealed record FlowText(TextRole Role, int Level, string Mark, string Text, TextAlignment Alignment = TextAlignment.Justified) : FlowPart
{
    /// <summary>As plain text has it, with the gaps that the regulation names.</summary>
    public string Line => (Role, Mark) switch
    {
        (TextRole.Attachment, "") => $"      {Text}",
        (TextRole.Attachment, _) => Mark + EndMark.Gap + Text,
        (TextRole.End, _) => EndMark.Gap + Text,
        (_, "") => Text,
        _ => $"{Mark} {Text}",
    };
}
