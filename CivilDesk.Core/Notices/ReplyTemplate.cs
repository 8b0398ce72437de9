using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Notices;

/// <summary>회신 서식: one edition of a text; a change makes the next edition, so that every notice can say from which it came.</summary>
public sealed class ReplyTemplate : VersionedRecord
{
    private ReplyTemplate()
    {
    }

    /// <summary>What all editions of one template share.</summary>
    public Guid Key { get; private set; }

    public int Edition { get; private set; }

    public bool IsCurrent { get; private set; }

    public NoticeKind Kind { get; private set; }

    public string? CategoryCode { get; private set; }

    public Outcome? Outcome { get; private set; }

    public string Name { get; private set; } = "";

    public string Body { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public long WrittenBy { get; private set; }

    internal static ReplyTemplate Write(TemplateDraft draft, Guid key, int edition, long by, DateTimeOffset at)
    {
        var body = Texts.Needed(draft.Body, Texts.StoryLimit, "template.body-needed");
        TemplateFields.RequireKnown(body);
        return new()
        {
            Key = key,
            Edition = edition,
            IsCurrent = true,
            Kind = draft.Kind,
            CategoryCode = draft.CategoryCode,
            Outcome = draft.Outcome,
            Name = Texts.Needed(draft.Name, Texts.NameLimit, "template.name-needed"),
            Body = body,
            WrittenAt = at,
            WrittenBy = by,
        };
    }

    /// <summary>Gives way to the next edition, or is no longer offered.</summary>
    internal void Retire() => IsCurrent = false;
}
