using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Reports;

/// <summary>How many of the processed complaints came out this way.</summary>
public sealed record OutcomeRow(Outcome Outcome, int Processed);
