using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Attachments;

/// <summary>첨부: one file or photo of a record. The name is for people; on the disk it lies under a random one.</summary>
public sealed class Attachment
{
    public long Id { get; private set; }

    public required CaseLedger Ledger { get; init; }

    public required long RecordId { get; init; }

    public required string FileName { get; init; }

    public required AttachmentKind Kind { get; init; }

    public required string ContentType { get; init; }

    public required long Bytes { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The random name, relative to the folder of attachments.</summary>
    public required string StoredAs { get; init; }

    public required string? ThumbnailAs { get; init; }

    public required int? Width { get; init; }

    public required int? Height { get; init; }

    public PhotoMoment? Moment { get; init; }

    /// <summary>A part of the record, such as a stop of a visit.</summary>
    public long? PartId { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public required long AddedBy { get; init; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovalReason { get; private set; }

    internal void Remove(string reason, DeskClock clock)
    {
        RemovalReason = Texts.Needed(reason, Texts.TitleLimit, "attachment.reason-needed");
        RemovedAt = clock.Now;
    }
}
