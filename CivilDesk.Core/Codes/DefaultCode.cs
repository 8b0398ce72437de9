namespace CivilDesk.Core.Codes;

/// <summary>One line of a code table as a new desk starts with it; <paramref name="Parent"/> names the upper level of a second-level category.</summary>
public sealed record DefaultCode(string Code, string Name, string EnglishName, string? Parent = null);
