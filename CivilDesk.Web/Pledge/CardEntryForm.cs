namespace CivilDesk.Web.Pledge;

/// <summary>The office's own line of 그간 추진사항 while it is typed.</summary>
public sealed class CardEntryForm
{
    public DateOnly? Month { get; set; }

    public required string Text { get; set; }
}
