namespace CivilDesk.Core.Documents;

/// <summary>※ in small letters: how something was counted, what to mind.</summary>
public sealed record Note(string Text) : DocumentBlock;
