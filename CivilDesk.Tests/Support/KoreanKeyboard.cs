using Microsoft.Playwright;

namespace CivilDesk.Tests.Support;

/// <summary>The Korean input method as the browser's own protocol drives it: a syllable grows letter by letter before it is written.</summary>
internal sealed class KoreanKeyboard(ICDPSession protocol, IPage page)
{
    private const string Leads = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const int FirstSyllable = 0xAC00, LastSyllable = 0xD7A3, PerLead = 588, PerVowel = 28, Pause = 25;

    public async Task ComposeAsync(string text, bool leaveLastOpen = false)
    {
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var step in Steps(text[at]))
            {
                await protocol.SendAsync("Input.imeSetComposition", new() { ["text"] = step, ["selectionStart"] = 1, ["selectionEnd"] = 1 });
                await page.WaitForTimeoutAsync(Pause);
            }

            if (!leaveLastOpen || at < text.Length - 1)
            {
                await protocol.SendAsync("Input.insertText", new() { ["text"] = text[at].ToString() });
            }
        }
    }

    private static IEnumerable<string> Steps(char letter)
    {
        if (letter is < (char)FirstSyllable or > (char)LastSyllable)
        {
            yield break;
        }

        var place = letter - FirstSyllable;
        yield return Leads[place / PerLead].ToString();
        yield return ((char)(letter - (place % PerVowel))).ToString();
        if (place % PerVowel > 0)
        {
            yield return letter.ToString();
        }
    }
}
