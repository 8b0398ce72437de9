using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>One row of the table of a case's life: from where, by what, to where, with which permission.</summary>
public sealed record CaseTransition(ComplaintStatus From, CaseAction Action, ComplaintStatus To, Permission Permission);
