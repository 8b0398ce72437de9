namespace CivilDesk.Core.Archive;

/// <summary>An issued document whose files belong into the archive.</summary>
/// <param name="SubjectId">The issued record, one for each edition.</param>
/// <param name="Period">What it covers, as <c>2022-07</c> or <c>2022H2</c>.</param>
public sealed record IssuedPaper(long SubjectId, string Period);
