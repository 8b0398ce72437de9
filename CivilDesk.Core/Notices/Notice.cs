using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Notices;

/// <summary>통지: one thing told to the citizen, or one try, with its proof.</summary>
public sealed class Notice : VersionedRecord
{
    private Notice()
    {
    }

    public long ComplaintId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public ReplyChannel Channel { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateOnly On { get; private set; }

    public string Content { get; private set; } = "";

    public long SenderId { get; private set; }

    public string? Evidence { get; private set; }

    public Delivery Delivery { get; private set; }

    public string? DeliveryNote { get; private set; }

    public long? SuspensionId { get; private set; }

    public long? ExtensionId { get; private set; }

    public long? TemplateId { get; private set; }

    public string? DocumentNumber { get; private set; }

    public DateOnly? DocumentOn { get; private set; }

    internal static Notice Of(long complaintId, NoticeDraft draft, long sender, DeskClock clock)
    {
        // 영 제21조 제3항: an extension is told in writing.
        if (draft.Kind is NoticeKind.Extension && draft.Channel is not (ReplyChannel.Letter or ReplyChannel.Email))
        {
            throw new DeskRuleException("notice.must-be-written");
        }

        return new()
        {
            ComplaintId = complaintId,
            Kind = draft.Kind,
            Channel = draft.Channel,
            At = clock.Now,
            On = clock.Today,
            Content = Texts.Needed(draft.Content, Texts.StoryLimit, "notice.content-needed"),
            SenderId = sender,
            Evidence = Texts.Optional(draft.Evidence, Texts.TitleLimit),
            Delivery = draft.Delivery,
            DeliveryNote = Texts.Optional(draft.DeliveryNote, Texts.TitleLimit),
            SuspensionId = draft.SuspensionId,
            ExtensionId = draft.ExtensionId,
            TemplateId = draft.TemplateId,
            DocumentNumber = Texts.Optional(draft.DocumentNumber, Texts.TitleLimit),
            DocumentOn = draft.DocumentOn,
        };
    }

    internal void Became(Delivery delivery, string? note)
    {
        if (Delivery is not Delivery.Sent || delivery is Delivery.Sent)
        {
            throw new DeskRuleException("notice.delivery-known");
        }

        Delivery = delivery;
        DeliveryNote = Texts.Optional(note, Texts.TitleLimit) ?? DeliveryNote;
    }
}
