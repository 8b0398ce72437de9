using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Notices;

/// <summary>One notice as the case page shows it.</summary>
public sealed record NoticeLine(
    long Id, int Version, NoticeKind Kind, ReplyChannel Channel, DateTimeOffset At, string Content, string Sender, string? Evidence, Delivery Delivery, string? DeliveryNote, string? DocumentNumber, DateOnly? DocumentOn);
