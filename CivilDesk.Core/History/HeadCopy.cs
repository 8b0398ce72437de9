namespace CivilDesk.Core.History;

/// <summary>The history's head as it stood on one day.</summary>
public sealed record HeadCopy(DateOnly Day, long Count, byte[] Hash, byte[] Seal);
