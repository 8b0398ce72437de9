using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Timeline;

/// <summary>A case like this one, and what was answered then.</summary>
public sealed record BriefedCase(CaseNumber Number, string Title, string DongCode, Outcome Outcome, string Answer, DateOnly ProcessedOn);
