using System.Globalization;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary>A refusal on the terminal: the Korean sentence, then the English one.</summary>
internal static class Refusal
{
    private static readonly CultureInfo s_english = new("en"), s_korean = new("ko");

    public static void Write(string code, params object[] arguments)
    {
        Console.Error.WriteLine(Say.Refusal(code, s_korean, arguments));
        Console.Error.WriteLine(Say.Refusal(code, s_english, arguments));
    }
}
