namespace CivilDesk.Core.Documents;

/// <summary>용어 및 집계기준: what each figure of the document counts, so that two readers count alike.</summary>
public sealed record Definitions(params IReadOnlyList<Definition> Terms) : DocumentBlock;
