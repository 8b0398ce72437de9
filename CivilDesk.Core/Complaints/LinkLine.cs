using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>A case to which this one belongs, earlier or later.</summary>
public sealed record LinkLine(CaseLinkKind Kind, CaseNumber Number, string Title, DateOnly ReceivedOn, ComplaintStatus Status, Outcome? Outcome, bool IsEarlier);
