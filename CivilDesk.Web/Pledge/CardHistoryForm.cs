using CivilDesk.Core.Pledge;

namespace CivilDesk.Web.Pledge;

/// <summary>A report's line of 그간 추진사항 while it is typed.</summary>
public sealed class CardHistoryForm(CardHistoryLine line)
{
    public string Period { get; } = line.Period!;

    public DateOnly Month { get; } = line.Month;

    public string Proposed { get; } = line.Proposed!;

    public string Text { get; set; } = line.Text;

    public bool Shown { get; set; } = !line.IsLeftOut;

    /// <summary>Null while the line is as the report proposed it.</summary>
    internal HistoryEdit? Edit => !Shown ? new(Period, null) : string.IsNullOrWhiteSpace(Text) || Text == Proposed ? null : new(Period, Text);
}
