namespace CivilDesk.Core.Demo;

/// <summary>How much happens in one month.</summary>
internal sealed record MonthPlan(DateOnly Month, int Meetings, int Visits)
{
    private const int UsualCases = 37, LeastCases = 30;

    // Petitions follow the year: little around New Year and Chuseok, much when streets are dug up and when it pours.
    private static readonly int[] s_season = [-4, -4, 3, 2, 1, 2, 5, 4, -1, 2, 0, -3];

    /// <summary>Received in this month and taking their natural time.</summary>
    public int Free { get; private init; }

    /// <summary>Received and processed in this month.</summary>
    public int Finishing { get; private init; }

    /// <summary>Received in this month and processed in the next.</summary>
    public int CarriedOn { get; private init; }

    public static MonthPlan For(DateOnly month, Dice dice)
    {
        if (PublishedMonth.All.FirstOrDefault(published => published.Month == month) is { } figures)
        {
            var carriedIn = PublishedMonth.All.FirstOrDefault(published => published.Month.AddMonths(1) == month)?.CarriedOn ?? 0;
            return new(month, figures.Meetings, figures.Visits) { Finishing = figures.Processed - carriedIn, CarriedOn = figures.CarriedOn };
        }

        var age = ((month.Year - DemoDistrict.OpeningDay.Year) * 12) + month.Month - DemoDistrict.OpeningDay.Month;
        var cases = UsualCases + (age / 14) + s_season[month.Month - 1] + dice.Between(-4, 4);
        return new(month, dice.Between(3, 8), dice.Between(1, 4)) { Free = Math.Max(LeastCases, cases) };
    }
}
