using CivilDesk.Core.Desk;

namespace CivilDesk.Core.FieldVisits;

/// <summary>One stop as the screen and the visit sheet show it.</summary>
public sealed record StopLine(long Id, int Order, string Place, string DongCode, CaseNumber? ComplaintNumber, string? Note, string? Seen);
