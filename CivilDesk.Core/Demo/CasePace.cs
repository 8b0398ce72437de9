using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>How many working days after its receipt a case is processed, replied to and closed.</summary>
internal sealed record CasePace(int Processed, int Replied, int Closed)
{
    private const double OnTime = 0.93, VeryLate = 0.12;

    public static CasePace Draw(Dice dice, PetitionType type)
    {
        var period = StatutoryPeriod.For(type);
        var last = period.Unit is PeriodUnit.Days ? period.Amount - 1 : 0;
        int replied, processed;
        if (dice.Chance(OnTime))
        {
            replied = last == 0 ? 0 : 1 + (int)((dice.Share() + dice.Share()) / 2 * last);
            processed = Math.Max(Math.Min(1, last), replied - Lag(dice));
        }
        else
        {
            replied = last + (dice.Chance(VeryLate) ? dice.Between(8, 22) : 1 + (int)(dice.Share() * dice.Share() * 7));
            processed = Math.Max(1, replied - dice.Between(0, 2));
        }

        return new(processed, replied, replied + dice.Weighted([0, 1, 2, 3, 4, 6], days => 7 - days));
    }

    private static int Lag(Dice dice) => dice.Weighted([0, 1, 2], days => days switch { 0 => 55, 1 => 30, _ => 15 });
}
