namespace CivilDesk.Tests.Support;

/// <summary>The browser of this machine, if it has one.</summary>
internal static class Chromium
{
    public const string Missing = "needs Chromium: apt-get install chromium";

    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(path => !string.IsNullOrEmpty(path) && File.Exists(path));
}
