using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Complaints;

/// <summary>The acknowledgement of an intake: the number to show large, and the due date.</summary>
public sealed record ReceivedComplaint(long Id, CaseNumber Number, DateTimeOffset DueAt);
