namespace CivilDesk.Core.Documents.Xlsx;

/// <param name="Width">In letters of the sheet's font, as Excel counts.</param>
internal sealed record XlsxColumn(string Name, double Width, bool HoldsDays = false);
