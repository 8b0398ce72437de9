using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Notices;

namespace CivilDesk.Web.Complaints;

/// <summary>A notice while it is being written: the text, how it goes out, where its proof lies.</summary>
public sealed class NoticeForm
{
    public ReplyChannel Channel { get; set; } = ReplyChannel.Phone;

    public long? TemplateId { get; set; }

    public string? Text { get; set; }

    public string? Evidence { get; set; }

    public string? DocumentNumber { get; set; }

    public DateOnly? DocumentOn { get; set; }

    /// <summary>A field that the case could not fill is still there; the citizen must not read it.</summary>
    public bool HasGaps => Text is { } text && TemplateFields.Names.Any(name => text.Contains($"{{{name}}}", StringComparison.Ordinal));

    public NoticeDraft ToDraft(NoticeKind kind) => HasGaps
        ? throw new DeskRuleException("notice.unfilled-field")
        : new(kind, Channel, Text ?? "") { TemplateId = TemplateId, Evidence = Evidence, DocumentNumber = DocumentNumber, DocumentOn = DocumentOn };
}
