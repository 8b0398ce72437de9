using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

internal sealed record RatingFact(CaseNumber Number, DateOnly On, int Score);
