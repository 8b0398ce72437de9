using System.Security.Cryptography;
using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Accounts;

/// <summary>
/// What a password must be: long, not the sign-in name, not a word everybody tries. No composition rule and no forced rotation
/// (안전성 확보조치 기준 제5조 since 2023 asks for a safe means, not for signs).
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    // Letters and digits that cannot be mistaken for each other when read from paper.
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    private static readonly string[] s_guessed =
    [
        "password", "passw0rd", "12345678", "qwerty", "asdfgh", "civildesk", "소통민원", "구청장", "administrator", "letmein", "11111111", "00000000",
    ];

    public static void Require(string signInName, string password)
    {
        if (password.Length < Shortest)
        {
            throw new DeskRuleException("password.too-short", Shortest);
        }

        if (password.Length > Longest)
        {
            throw new DeskRuleException("password.too-long", Longest);
        }

        if (password.Contains(signInName, StringComparison.OrdinalIgnoreCase)
            || s_guessed.Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase))
            || password.Distinct().Count() < 5)
        {
            throw new DeskRuleException("password.too-common");
        }
    }

    /// <summary>A one-time password that can be read aloud: four groups of four.</summary>
    public static string OneTime() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Readable, 4)));
}
