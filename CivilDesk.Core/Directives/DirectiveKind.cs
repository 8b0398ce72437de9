namespace CivilDesk.Core.Directives;

/// <summary>지시 종류: each with its own clock (see <see cref="DirectivePeriod"/>).</summary>
public enum DirectiveKind
{
    /// <summary>단순보고: the mayor wants to know.</summary>
    Report,

    /// <summary>추가지시: something added to an earlier directive.</summary>
    Additional,

    /// <summary>특별지시: the mayor's own order or promise.</summary>
    Special,

    /// <summary>계획수립: a plan is wanted first.</summary>
    Plan,

    /// <summary>장기검토: stays open with a review date; late only when nobody reviewed it by then.</summary>
    LongTerm,
}
