using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Holidays;

/// <summary>An open case whose due date moves with the calendar: its number and nothing about the citizen.</summary>
public sealed record DueMove(long Id, CaseNumber Number, Due Before, Due After);
