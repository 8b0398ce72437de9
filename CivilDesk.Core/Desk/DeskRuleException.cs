namespace CivilDesk.Core.Desk;

/// <summary>
/// A verb that the office's rules refuse. <see cref="Code"/> is <c>noun.reason</c>; the sentences in
/// Korean and English live in one resource file, never in the exception.
/// </summary>
public sealed class DeskRuleException : Exception
{
    public DeskRuleException(string code, params object[] arguments)
        : base(code)
    {
        Code = code;
        Arguments = arguments;
    }

    public DeskRuleException(string code, Exception inner, params object[] arguments)
        : base(code, inner)
    {
        Code = code;
        Arguments = arguments;
    }

    /// <summary>The rule, as <c>noun.reason</c>.</summary>
    public string Code { get; }

    /// <summary>Values for the sentence's place holders: numbers, dates and codes, never personal data.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
