using System.Text;

namespace CivilDesk.Core.Documents;

/// <summary>Numbers in Korean words, as money is written: every 일 is spoken (일십일만, not 십일만).</summary>
internal static class KoreanNumeral
{
    private static readonly string[] s_digits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    private static readonly string[] s_places = ["", "십", "백", "천"];
    private static readonly string[] s_myriads = ["", "만", "억", "조", "경"];

    public static string Spell(long number)
    {
        if (number == 0)
        {
            return "영";
        }

        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var words = new StringBuilder();
        for (var myriad = 0; number > 0; myriad++, number /= 10_000)
        {
            if (number % 10_000 is > 0 and var four)
            {
                words.Insert(0, Four((int)four) + s_myriads[myriad]);
            }
        }

        return words.ToString();
    }

    private static string Four(int number)
    {
        var words = "";
        for (var place = 0; number > 0; place++, number /= 10)
        {
            if (number % 10 is > 0 and var digit)
            {
                words = s_digits[digit] + s_places[place] + words;
            }
        }

        return words;
    }
}
