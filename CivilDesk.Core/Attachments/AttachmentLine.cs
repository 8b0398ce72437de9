namespace CivilDesk.Core.Attachments;

/// <summary>One attachment as the page shows it.</summary>
public sealed record AttachmentLine(long Id, string FileName, AttachmentKind Kind, long Bytes, bool HasThumbnail, int? Width, int? Height, DateTimeOffset AddedAt)
{
    public PhotoMoment? Moment { get; init; }

    public long? PartId { get; init; }
}
