namespace CivilDesk.Core.Documents;

/// <summary>A heading: <c>□ 총괄</c>, or a chapter of a longer analysis, <c>Ⅰ. 운영개요</c>.</summary>
public sealed record Heading(string Text, bool IsChapter = false) : DocumentBlock;
