namespace CivilDesk.Core.Documents;

/// <summary>Ⅰ Ⅱ Ⅲ …, the chapters of an analysis.</summary>
internal static class RomanNumeral
{
    private const int Precomposed = 12;

    public static string Of(int number) =>
        number <= Precomposed ? ((char)('Ⅰ' + number - 1)).ToString() : "Ⅹ" + Of(number - 10);
}
