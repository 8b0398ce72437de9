namespace CivilDesk.Core.Documents;

/// <summary>What a line of text is for; each writer has one look for each role.</summary>
public enum TextRole
{
    Chapter,
    Section,
    Item,
    Paragraph,
    Note,
    Attachment,
    End,
}
