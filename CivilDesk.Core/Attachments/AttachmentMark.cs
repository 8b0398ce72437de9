namespace CivilDesk.Core.Attachments;

/// <summary>What a photo shows: when, and which part of its record (a stop of a visit).</summary>
public sealed record AttachmentMark(PhotoMoment? Moment = null, long? PartId = null)
{
    public static AttachmentMark None { get; } = new();
}
