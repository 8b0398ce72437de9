namespace CivilDesk.Tests.Support;

/// <summary>Where the checkout lies, for tests that read the source.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CivilDesk.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
