namespace CivilDesk.Core.Attachments;

/// <summary>A file to hand out: where it lies, what it is, under which name people know it.</summary>
public sealed record AttachmentFile(string Path, string ContentType, string FileName);
