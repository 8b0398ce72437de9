namespace CivilDesk.Core.Directives;

/// <summary>
/// 결정사항 of a meeting or a visit: either it begins something and becomes a directive in the same save, or it says why not.
/// </summary>
public sealed record Decision(string Text, Promise? Promise = null, string? WhyNot = null);
