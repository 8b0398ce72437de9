namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>스타일: what an official finds in Hancom's style list and can restyle at once.</summary>
internal sealed record NamedStyle(string Name, string EnglishName, ParagraphShape Paragraph, CharShape Characters);
