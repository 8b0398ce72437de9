namespace CivilDesk.Core.Documents;

/// <summary>Running text without a mark.</summary>
public sealed record Paragraph(string Text, TextAlignment Alignment = TextAlignment.Justified) : DocumentBlock;
