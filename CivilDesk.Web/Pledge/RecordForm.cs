using CivilDesk.Core.Desk;
using CivilDesk.Core.Pledge;

namespace CivilDesk.Web.Pledge;

/// <summary>A plan, an article, a survey or a hearing while it is typed; a correction knows which record it changes.</summary>
public sealed class RecordForm
{
    public CommandId Command { get; } = CommandId.New();

    public PledgeRecordRow? Corrects { get; private init; }

    public PledgeRecordKind Kind { get; set; } = PledgeRecordKind.Press;

    public DateOnly? On { get; set; }

    public int? Year { get; set; }

    public string Title { get; set; } = "";

    public string? Source { get; set; }

    public string? Note { get; set; }

    public PledgeRecordDetails Details => new(Kind, On ?? throw new DeskRuleException("pledge.record-day-impossible"), Kind is PledgeRecordKind.OperatingPlan ? Year : null, Title, Source, Note);

    public static RecordForm Of(PledgeRecordRow record) => new()
    {
        Corrects = record,
        Kind = record.Kind,
        On = record.On,
        Year = record.Year,
        Title = record.Title,
        Source = record.Source,
        Note = record.Note,
    };
}
