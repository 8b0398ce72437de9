namespace CivilDesk.Core.Demo;

/// <summary>One sentence of the mayor and the department that the team leader gives it to.</summary>
internal sealed record MayorsWord(string Text, string Department);
