using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Board;

/// <summary>A meeting or a visit of today or tomorrow; the place only, no name. A visit has a day, and an hour when it is fixed.</summary>
public sealed record BoardAppointment(CaseLedger Ledger, CaseNumber Number, DateOnly Day, DateTimeOffset? At, string Place);
