using CivilDesk.Core.Desk;
using CivilDesk.Core.Reports;

namespace CivilDesk.Web.Reports;

/// <summary>A chosen case while its words are typed.</summary>
internal sealed class ChosenForm
{
    public CaseNumber Number { get; private init; }

    public string Title { get; set; } = "";

    public string Story { get; set; } = "";

    public string Answer { get; set; } = "";

    public string Next { get; set; } = "";

    public ChosenCase Chosen => new(Number, Title.Trim(), Story.Trim(), Answer.Trim(), Result, Next.Trim());

    private string Result { get; init; } = "";

    public static ChosenForm Of(ChosenCase chosen) => new()
    {
        Number = chosen.Number,
        Title = chosen.Title,
        Story = chosen.Story,
        Answer = chosen.Answer,
        Result = chosen.Result,
        Next = chosen.Next,
    };
}
