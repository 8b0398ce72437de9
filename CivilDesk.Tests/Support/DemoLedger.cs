namespace CivilDesk.Tests.Support;

/// <summary>The demonstration district, filled once per run by the program itself and copied for whoever needs one.</summary>
internal static class DemoLedger
{
    private static readonly Lazy<Task<string>> s_filled = new(FillAsync);

    /// <summary>A copy of one's own; the caller deletes it.</summary>
    public static async Task<string> CopyAsync()
    {
        var copy = Directory.CreateTempSubdirectory("civildesk-demo-").FullName;
        var source = await s_filled.Value;
        foreach (var folder in Directory.GetDirectories(source, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(folder.Replace(source, copy, StringComparison.Ordinal));
        }

        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, file.Replace(source, copy, StringComparison.Ordinal));
        }

        return copy;
    }

    private static async Task<string> FillAsync()
    {
        var folder = Directory.CreateTempSubdirectory("civildesk-demo-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var (code, _, error) = await DeskProcess.RunAsync("demo", "--data", folder);
        return code == 0 ? folder : throw new InvalidOperationException(error);
    }
}
