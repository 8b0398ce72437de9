namespace CivilDesk.Core.Queue;

/// <summary>Why a department is proposed.</summary>
public enum ProposalGround
{
    /// <summary>Nothing speaks for any department.</summary>
    None,

    /// <summary>The code table names it for the category.</summary>
    Usual,

    /// <summary>More than half of enough similar cases went there.</summary>
    History,

    /// <summary>The code table and the similar cases say the same.</summary>
    UsualAndHistory,

    /// <summary>The code table names nobody, and the few similar cases went there.</summary>
    FewCases,
}
