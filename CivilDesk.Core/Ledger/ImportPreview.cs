namespace CivilDesk.Core.Ledger;

/// <summary>What would happen, before it does.</summary>
/// <param name="Id">Under which the checked rows wait.</param>
/// <param name="Rows">Rows with anything in them.</param>
/// <param name="Ready">Rows that will be taken over.</param>
/// <param name="Known">Rows whose earlier number the register has already: left alone.</param>
/// <param name="ErrorCount">All that is wrong; while there is any, nothing is taken over.</param>
/// <param name="Errors">The first of them.</param>
/// <param name="Lines">The first rows as they will stand in the register.</param>
/// <param name="Columns">Headings that were understood, in the file's words.</param>
/// <param name="LeftOut">Headings that were not.</param>
public sealed record ImportPreview(
    Guid Id,
    int Rows,
    int Ready,
    int Known,
    int ErrorCount,
    IReadOnlyList<ImportError> Errors,
    IReadOnlyList<ImportLine> Lines,
    IReadOnlyList<(string Heading, RegisterColumn Column)> Columns,
    IReadOnlyList<string> LeftOut)
{
    public bool MayGoOn => ErrorCount == 0 && Ready > 0;
}
