using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Notices;

/// <summary>A notice about to be recorded: CivilDesk sends nothing itself, the desk does and writes down that it did.</summary>
public sealed record NoticeDraft(NoticeKind Kind, ReplyChannel Channel, string Content)
{
    /// <summary>The suspension of which the supplement notice speaks.</summary>
    public long? SuspensionId { get; init; }

    public long? ExtensionId { get; init; }

    /// <summary>The edition of the template from which the text was made.</summary>
    public long? TemplateId { get; init; }

    /// <summary>등기번호, call time: where the proof lies.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether the try failed at once.</summary>
    public Delivery Delivery { get; init; } = Delivery.Sent;

    public string? DeliveryNote { get; init; }

    /// <summary>전자결재 문서번호.</summary>
    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentOn { get; init; }
}
