using System.Globalization;
using System.Text;

namespace CivilDesk.Core.Privacy;

/// <summary>Korean phone numbers: any spelling in, digits to store, hyphens to show.</summary>
public static class PhoneNumber
{
    private const string CountryCode = "82";

    // No number that is dialled inside the country is as long as this and begins with 82: area codes begin with 0.
    private const int ShortestWithCountryCode = 10;

    /// <summary>Digits only, with full-width digits and the country code brought home; empty when there are none.</summary>
    public static string Digits(string? typed)
    {
        var digits = new string([.. (typed ?? "").WellFormed(NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
        var abroad = digits.StartsWith("00" + CountryCode, StringComparison.Ordinal) ? digits[2..] : digits;
        return abroad.Length >= ShortestWithCountryCode && abroad.StartsWith(CountryCode, StringComparison.Ordinal) ? Domestic(abroad[CountryCode.Length..]) : digits;
    }

    /// <summary>As officials write it: 010-1234-5678, 02-123-4567, 1588-1234.</summary>
    public static string Format(string? typed) => Digits(typed) switch
    {
        { Length: 7 } d => Join(d, 3),
        { Length: 8 } d => Join(d, 4),
        { Length: 9 } d when d.StartsWith("02", StringComparison.Ordinal) => Join(d, 2, 3),
        { Length: 10 } d when d.StartsWith("02", StringComparison.Ordinal) => Join(d, 2, 4),
        { Length: 10 } d => Join(d, 3, 3),
        { Length: 11 } d => Join(d, 3, 4),
        { Length: 12 } d when d.StartsWith("050", StringComparison.Ordinal) => Join(d, 4, 4),
        var d => d,
    };

    private static string Domestic(string digits) => digits.StartsWith('0') ? digits : "0" + digits;

    private static string Join(string digits, int first, int second = 0) => second == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{digits[..first]}-{digits[first..]}")
        : string.Create(CultureInfo.InvariantCulture, $"{digits[..first]}-{digits[first..(first + second)]}-{digits[(first + second)..]}");
}
