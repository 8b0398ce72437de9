using System.Text.Json;
using CivilDesk.Web.Shared;

namespace CivilDesk.Web.FieldVisits;

/// <summary>What has been typed on the day, as the draft keeps it: a phone sleeps, and the line drops.</summary>
internal sealed record DayNote(string? Seen, string? Present, IReadOnlyDictionary<long, string> Findings, IReadOnlyList<DayNote.Said> Decisions)
{
    public static string NameOf(string number) => $"visit-day-{number}";

    public static DayNote? Read(string content)
    {
        try
        {
            return JsonSerializer.Deserialize<DayNote>(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>One decision as far as it is written.</summary>
    internal sealed record Said(string Text, bool BeginsDirective, string? Department, DateOnly? DueOn, string? WhyNot)
    {
        public static Said Of(DecisionForm form) => new(form.Text, form.BeginsDirective, form.Department, form.DueOn, form.WhyNot);

        public DecisionForm Form => new(DueOn ?? default) { Text = Text, BeginsDirective = BeginsDirective, Department = Department, DueOn = DueOn, WhyNot = WhyNot };
    }
}
