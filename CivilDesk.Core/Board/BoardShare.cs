namespace CivilDesk.Core.Board;

/// <summary>How many open cases a dong or a category has.</summary>
public sealed record BoardShare(string Code, int Count);
