namespace CivilDesk.Core.Documents;

/// <summary>개조식 항목. Level 1 stands under its heading (○), level 2 below that (-), level 3 below that (ㆍ).</summary>
public sealed record OutlineItem(int Level, string Text) : DocumentBlock;
