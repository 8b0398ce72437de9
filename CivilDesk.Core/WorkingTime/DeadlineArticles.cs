namespace CivilDesk.Core.WorkingTime;

/// <summary>Which articles make a due date what it is, in the order in which they apply: the period, how it is counted, what changed it.</summary>
internal static class DeadlineArticles
{
    public static IEnumerable<string> Of(DeadlineQuestion question)
    {
        var (clock, type) = (question.Clock, question.Type);
        IEnumerable<string> articles =
        [
            .. type is { } known ? OfPeriod(known, clock.Period) : [],
            Statute.Act(clock.Period.Unit is PeriodUnit.Days ? "제19조제2항" : "제19조제1항"),
            .. clock.Suspensions.SelectMany(OfSuspension),
            .. clock.Extensions.Count > 0 ? [Statute.Decree("제21조제1항")] : Array.Empty<string>(),
        ];

        return articles.Distinct();
    }

    private static string[] OfPeriod(PetitionType type, StatutoryPeriod period) => type switch
    {
        PetitionType.Statutory => [Statute.Act("제17조")],
        PetitionType.InquiryLaw => [Statute.Decree("제14조제1호")],
        PetitionType.InquiryProcedure => [Statute.Decree("제14조제2호")],
        PetitionType.Suggestion => [Statute.Decree("제15조")],
        PetitionType.Grievance => [Statute.Decree("제17조제1항")],
        PetitionType.Other when period == StatutoryPeriod.For(type) => [Statute.Decree("제16조제1항"), Statute.Decree("제19조")],
        PetitionType.Other => [Statute.Decree("제16조제3항")],
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static IReadOnlyList<string> OfSuspension(Suspension suspension) =>
        suspension.Kind is { } kind ? SuspensionRules.ArticlesOf(kind) : [Statute.Decree("제20조")];
}
