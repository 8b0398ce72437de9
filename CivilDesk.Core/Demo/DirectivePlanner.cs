using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Demo;

/// <summary>Plans directives: promises of meetings and visits, orders on cases, the mayor's words, and how they are kept.</summary>
internal sealed class DirectivePlanner(Dice dice, PhraseBook book, PhraseWriter writer, OfficeHours hours)
{
    private const double KeptInTime = 0.84, ReportsBetween = 0.75;

    private static readonly int[] s_terms = [5, 10, 10, 15, 20, 20, 30, 45];

    /// <summary>The orders and words of a month.</summary>
    public IReadOnlyList<PlannedDirective> Plan(DateOnly month, IReadOnlyList<PlannedCase> cases)
    {
        var days = OfficeHours.WorkingDaysOf(month);
        var weighty = cases.Where(life => life.Matter.Type is not WorkingTime.PetitionType.Other && life.ReceivedOn.Month == month.Month).ToList();
        return
        [
            .. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Order(dice.Pick(weighty))),
            .. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Word(hours.Between(dice.Pick(days), new(8, 40), new(17, 50)))),
        ];
    }

    /// <summary>A promise that becomes a directive when the result is recorded.</summary>
    public PlannedDirective Promise(string text, string department, DateTimeOffset madeAt) => FollowUp(new(text, department, madeAt, Due(madeAt)));

    public PlannedDirective Order(PlannedCase life, DateTimeOffset? at = null, DateOnly? due = null)
    {
        var ordered = at ?? hours.Between(OfficeHours.Later(life.ReceivedOn, dice.Between(1, 3)), new(9, 30), new(17, 0));
        var text = writer.Write(dice.Pick(book.Directives.Orders), Slots(life));
        return FollowUp(new(text, life.Matter.DepartmentCode, ordered, due ?? Due(ordered)) { Case = life });
    }

    public PlannedDirective Word(DateTimeOffset at)
    {
        var word = dice.Pick(book.Directives.Words);
        return FollowUp(new(word.Text, word.Department, at, Due(at)) { IsWord = true, IssuedAt = hours.Between(OfficeHours.Later(DeskClock.DayOf(at), 1), new(9, 10), new(11, 50)) });
    }

    public static IReadOnlyDictionary<string, string> Slots(PlannedCase life) => new Dictionary<string, string>(life.Matter.Slots)
    {
        ["title"] = life.Matter.Title,
        ["place"] = life.Matter.Place,
        ["wish"] = life.Matter.Wish ?? life.Matter.Title,
    };

    public string Progress() => dice.Pick(book.Directives.Progress);

    public string Behind() => dice.Pick(book.Directives.Behind);

    public string Done() => dice.Pick(book.Directives.Done);

    private DateOnly Due(DateTimeOffset orderedAt) => OfficeHours.Later(DeskClock.DayOf(orderedAt), dice.Pick(s_terms));

    private PlannedDirective FollowUp(PlannedDirective directive)
    {
        var start = DeskClock.DayOf(directive.IssuedAt ?? directive.OrderedAt);
        var term = WorkingTime.WorkingCalendar.BuiltIn.WorkingDaysBetween(start, directive.DueOn) - 1;
        var late = !dice.Chance(KeptInTime);
        var done = Math.Max(2, late ? term + dice.Between(1, 18) : term - dice.Between(0, Math.Max(1, term / 3)));
        var reports = new List<ProgressReport>();
        if (done > 4 && dice.Chance(ReportsBetween))
        {
            reports.Add(new(At(start, dice.Between(2, Math.Max(2, Math.Min(term, done) - 1))), Progress(), false));
        }

        if (late)
        {
            reports.Add(new(At(start, Math.Max(2, term)), Behind(), false));
        }

        reports.Add(new(At(start, done), Done(), true));
        directive.Reports = [.. reports.OrderBy(report => report.At)];
        directive.ConfirmedAt = hours.Between(OfficeHours.Later(start, done + dice.Between(1, 3)), new(9, 15), new(17, 0));
        return directive;
    }

    private DateTimeOffset At(DateOnly start, int workingDays) => hours.Between(OfficeHours.Later(start, workingDays), new(9, 30), new(17, 30));
}
