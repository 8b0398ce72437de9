namespace CivilDesk.Core.Documents;

/// <summary>Figures that people would rather look at. Every chart carries its numbers, and each writer prints them with it.</summary>
public abstract record Chart(string Title, string Unit) : DocumentBlock
{
    /// <summary>The same figures as a table, for those who cannot see the chart and for the spreadsheet.</summary>
    public abstract Table Numbers();
}
