namespace CivilDesk.Core.Directives;

/// <summary>The lists that people ask for.</summary>
public enum DirectiveView
{
    All,
    Drafts,
    Open,
    Late,
    CompletionAsked,
    Done,
}
