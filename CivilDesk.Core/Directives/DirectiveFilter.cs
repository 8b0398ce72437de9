namespace CivilDesk.Core.Directives;

/// <summary>Which directives: a view, or those of one source.</summary>
public sealed record DirectiveFilter(DirectiveView View = DirectiveView.All, DirectiveSource? Source = null, long? SourceId = null);
