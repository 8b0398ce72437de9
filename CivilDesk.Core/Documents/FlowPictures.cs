namespace CivilDesk.Core.Documents;

/// <summary>Photos that follow each other; two and more stand side by side.</summary>
public sealed record FlowPictures(IReadOnlyList<Picture> Pictures) : FlowPart;
