using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;

namespace CivilDesk.Web.Pledge;

/// <summary>The card while a panel of it is typed: what the panel does not show goes back as it came.</summary>
public sealed class CardForm
{
    private readonly PledgeCardText _text;
    private readonly PledgeTerm _term;

    public CardForm(PledgeView view)
    {
        (_text, _term, Version) = (view.Text, view.Term, view.Version);
        (Number, Title, CentralHelp, Duration, Progress) = (_text.Number, _text.Title, _text.CentralHelp, _text.Duration, _text.Progress);
        (Novelty, Timing, Budget, Stage, Carrier, Department) = (_text.Novelty, _text.Timing, _text.Budget, _text.Stage, _text.Carrier, _text.Department);
        (OutlinePeriod, Location, Size, Cost) = (_text.OutlinePeriod, _text.Location, _text.Size, _text.Cost);
        (Situation, Goals, Content, Problems, Effects) = (Joined(_text.Situation), Joined(_text.Goals), Joined(_text.Content), Joined(_text.Problems), Joined(_text.Effects));
        (Roadmap, YearlyPlan, ParticipationPlan) = (Joined(_text.Roadmap), Joined(_text.YearlyPlan), Joined(_text.ParticipationPlan));
        Rates = CardFigure.Of(_term.Columns, _text.Rates);
        Investment = [.. _text.Investment.Select(row => new CardInvestmentForm { Source = row.Source, Amounts = CardFigure.Of(_term.Columns, row.Amounts) })];
        Indicators = [.. _text.Indicators.Select(indicator => new CardIndicatorForm(indicator, _term))];
        Participation = [.. view.Participation.Select(row => new CardParticipationForm { Kind = row.Kind, Planned = row.Planned })];
        Reported = [.. view.History.Where(line => line.Period is not null).Select(line => new CardHistoryForm(line))];
        Own = [.. _text.HistoryEntries.Select(entry => new CardEntryForm { Month = entry.Month, Text = entry.Text })];
    }

    public CommandId Command { get; } = CommandId.New();

    public int? Version { get; }

    public string Number { get; set; }

    public string Title { get; set; }

    public string CentralHelp { get; set; }

    public string Duration { get; set; }

    public string Progress { get; set; }

    public string Novelty { get; set; }

    public string Timing { get; set; }

    public string Budget { get; set; }

    public ImplementationStage Stage { get; set; }

    public string Carrier { get; set; }

    public string Department { get; set; }

    public string OutlinePeriod { get; set; }

    public string Location { get; set; }

    public string Size { get; set; }

    public string Cost { get; set; }

    public string Situation { get; set; }

    public string Goals { get; set; }

    public string Content { get; set; }

    public string Problems { get; set; }

    public string Effects { get; set; }

    public string Roadmap { get; set; }

    public string YearlyPlan { get; set; }

    public string ParticipationPlan { get; set; }

    public IReadOnlyList<CardFigure> Rates { get; }

    public List<CardInvestmentForm> Investment { get; }

    public List<CardIndicatorForm> Indicators { get; }

    public IReadOnlyList<CardParticipationForm> Participation { get; }

    public IReadOnlyList<CardHistoryForm> Reported { get; }

    public List<CardEntryForm> Own { get; }

    public PledgeCardText Text => _text with
    {
        Number = Number,
        Title = Title,
        CentralHelp = CentralHelp,
        Duration = Duration,
        Progress = Progress,
        Novelty = Novelty,
        Timing = Timing,
        Budget = Budget,
        Stage = Stage,
        Carrier = Carrier,
        Department = Department,
        OutlinePeriod = OutlinePeriod,
        Location = Location,
        Size = Size,
        Cost = Cost,
        Situation = Lines(Situation),
        Goals = Lines(Goals),
        Content = Lines(Content),
        Problems = Lines(Problems),
        Effects = Lines(Effects),
        Roadmap = Lines(Roadmap),
        YearlyPlan = Lines(YearlyPlan),
        ParticipationPlan = Lines(ParticipationPlan),
        Rates = CardFigure.Read(Rates),
        Investment = [.. Investment.Select(row => new InvestmentRow(row.Source) { Amounts = CardFigure.Read(row.Amounts) })],
        Indicators = [.. Indicators.Select(indicator => indicator.Indicator)],
        Participation = Participation.ToDictionary(row => row.Kind, row => row.Planned ?? 0),
        HistoryEdits = [.. Reported.Select(line => line.Edit).OfType<HistoryEdit>()],
        HistoryEntries = [.. Own.Select(entry => new HistoryEntry(entry.Month ?? _term.Start, entry.Text))],
    };

    public void AddInvestment() => Investment.Add(new() { Source = "", Amounts = CardFigure.Of(_term.Columns, new Dictionary<string, int>()) });

    public void AddIndicator() => Indicators.Add(new(new($"own-{Guid.NewGuid():N}", "", "", IndicatorCounting.Entered), _term));

    public void AddEntry(DateOnly today) => Own.Add(new() { Month = new(today.Year, today.Month, 1), Text = "" });

    private static string Joined(IReadOnlyList<string> lines) => string.Join('\n', lines);

    private static string[] Lines(string text) => (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
