using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>수용곤란: one refused case, with the reason that the citizen was told.</summary>
public sealed record RefusalEntry(CaseNumber Number, string Title, string Department, string Reason, string Remedy);
