using System.Text;
using System.Xml;

namespace CivilDesk.Core.Documents;

/// <summary>
/// Text as XML can hold it. What people paste from other programs may carry control characters or half a surrogate,
/// and one of them makes Hancom or Excel refuse the whole file.
/// </summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        var at = FirstIllegal(text, 0);
        if (at == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var from = 0; from < text.Length; from = at + 1, at = FirstIllegal(text, from))
        {
            clean.Append(text, from, at - from);
        }

        return clean.ToString();
    }

    /// <summary>The lines of a text, whichever way its writer ended them.</summary>
    public static string[] Lines(string text) => Clean(text).ReplaceLineEndings("\n").Split('\n');

    private static int FirstIllegal(string text, int from)
    {
        var at = from;
        while (at < text.Length)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                at++;
            }
            else if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return Math.Min(at, text.Length);
    }
}
