using CivilDesk.Core.Agenda;
using CivilDesk.Core.Queue;

namespace CivilDesk.Core.Notifications;

/// <summary>아침 요약: the day at a glance, from 08:50 on working days.</summary>
public sealed record MorningDigest(DateOnly Day, AgendaSheet Today, int CasesDueToday, int CasesLate, IReadOnlyDictionary<WorkingList, int> Waiting, int FollowUpsDue, int Unread);
