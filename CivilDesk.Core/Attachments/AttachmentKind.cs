namespace CivilDesk.Core.Attachments;

/// <summary>What the desk keeps beside a record; told by the content, never by the name.</summary>
public enum AttachmentKind
{
    /// <summary>jpg, png, webp, heic; kept as a fresh jpg or png.</summary>
    Picture,
    Pdf,
    Hwpx,

    /// <summary>xlsx.</summary>
    Workbook,

    /// <summary>docx.</summary>
    Document,
}
