using CivilDesk.Core.Desk;
using CivilDesk.Core.FollowUps;

namespace CivilDesk.Core.Reports;

internal sealed record CheckFact(CaseNumber Number, DateOnly On, FollowUpResult Result);
