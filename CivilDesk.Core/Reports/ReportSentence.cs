namespace CivilDesk.Core.Reports;

/// <summary>A sentence that the figures wrote, in report Korean (개조식).</summary>
/// <param name="Key">Its name within the report, the same at every recount.</param>
public sealed record ReportSentence(string Key, ReportSection Section, string Text);
