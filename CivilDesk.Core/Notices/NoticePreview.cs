namespace CivilDesk.Core.Notices;

/// <summary>The finished text to copy, and how long it is: letters, and bytes as the mobile networks count them (한글 2).</summary>
public sealed record NoticePreview(long TemplateId, string Text)
{
    /// <summary>Up to here the networks send a short message, beyond it a long one.</summary>
    public const int ShortMessageBytes = 90;

    public int Letters => Text.Length;

    public int Bytes => Text.Sum(letter => char.IsAscii(letter) ? 1 : 2);

    public bool FitsShortMessage => Bytes <= ShortMessageBytes;
}
