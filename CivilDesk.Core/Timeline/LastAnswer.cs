using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Timeline;

/// <summary>What the office last said to this petitioner, or is about to say (<paramref name="RepliedOn"/> is null until it has).</summary>
public sealed record LastAnswer(CaseNumber Number, string Title, Outcome? Outcome, string Answer, DateOnly? ProcessedOn, DateOnly? RepliedOn);
