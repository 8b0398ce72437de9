using CivilDesk.Core.Directives;

namespace CivilDesk.Core.Demo;

/// <summary>
/// What the mayor orders in staff meetings and on other occasions, some with a second department, some for a long time. Throws dice of
/// its own, so that the rest of the district stays as it was.
/// </summary>
internal sealed class StaffOrders(PhraseBook book, int seed)
{
    private const int EveryMonths = 2, LongTermEvery = 6, OtherEvery = 3, ReviewDays = 60, Reviews = 24;

    private readonly Dice _dice = new(seed + 1);

    /// <summary>Every second month one; what lies after the last day does not happen.</summary>
    public IEnumerable<PlannedDirective> Until(DateOnly until)
    {
        var count = 0;
        for (var month = new DateOnly(DemoDistrict.OpeningDay.Year, DemoDistrict.OpeningDay.Month, 1).AddMonths(EveryMonths); month <= until; month = month.AddMonths(EveryMonths))
        {
            yield return Order(month, ++count);
        }
    }

    private PlannedDirective Order(DateOnly month, int count)
    {
        var hours = new OfficeHours(_dice);
        var day = _dice.Pick(OfficeHours.WorkingDaysOf(month));
        var word = _dice.Pick(book.Directives.Words);
        var other = _dice.Pick(book.Directives.Words).Department;
        var (term, done, isLong) = (_dice.Between(8, 25), _dice.Between(5, 22), count % LongTermEvery == 0);
        return new(word.Text, word.Department, Morning(hours, day), OfficeHours.Later(day, term))
        {
            Source = count % OtherEvery == 1 ? DirectiveSource.Other : DirectiveSource.StaffMeeting,
            Kind = isLong ? DirectiveKind.LongTerm : DirectiveKind.Plan,
            ReviewOn = isLong ? OfficeHours.Later(day, ReviewDays) : null,
            SupportedBy = other == word.Department ? null : other,
            Reports =
            [
                new(Morning(hours, OfficeHours.Later(day, 3)), _dice.Pick(book.Directives.Progress), false),
                .. isLong ? [] : new[] { new ProgressReport(Morning(hours, OfficeHours.Later(day, done)), _dice.Pick(book.Directives.Done), true) },
            ],
            Reviews = isLong ? [.. Enumerable.Range(1, Reviews).Select(nth => Review(hours, day, nth))] : [],
            ConfirmedAt = isLong ? null : Morning(hours, OfficeHours.Later(day, done + 2)),
        };
    }

    private PlannedReview Review(OfficeHours hours, DateOnly ordered, int nth) =>
        new(Morning(hours, OfficeHours.Later(ordered, (ReviewDays * nth) - 1)), _dice.Pick(book.Directives.Progress), OfficeHours.Later(ordered, ReviewDays * (nth + 1)));

    private static DateTimeOffset Morning(OfficeHours hours, DateOnly day) => hours.Between(day, new(9, 30), new(11, 30));
}
