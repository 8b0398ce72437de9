namespace CivilDesk.Web.Shell;

/// <summary>Physical keys as people call them: <c>Ctrl+KeyK</c> is Ctrl + K.</summary>
internal static class KeyWords
{
    public static IReadOnlyList<string> Of(string keys) =>
        keys is "Shift+Slash" ? ["?"] : [.. keys.Split('+').Select(Word)];

    private static string Word(string key) => key switch
    {
        "ArrowUp" => "↑",
        "ArrowDown" => "↓",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "Escape" => "Esc",
        "Slash" => "/",
        _ when key.StartsWith("Key", StringComparison.Ordinal) => key[3..],
        _ when key.StartsWith("Digit", StringComparison.Ordinal) => key[5..],
        _ => key,
    };
}
