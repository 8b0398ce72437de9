using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>When a matter would fall due if it were received now, and by what: its period and the public holidays it steps over.</summary>
public sealed record ForeseenDue(PetitionType Type, StatutoryPeriod Period, DateTimeOffset At, DateOnly On, IReadOnlyList<PublicHoliday> Holidays);
