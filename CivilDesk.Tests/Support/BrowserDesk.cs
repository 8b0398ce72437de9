using Microsoft.Playwright;

namespace CivilDesk.Tests.Support;

/// <summary>The desk as people use it: the program over the demonstration district, and a real browser before it.</summary>
public sealed class BrowserDesk : IAsyncLifetime
{
    private readonly List<IBrowserContext> _people = [];
    private string _folder = "";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public DeskProcess Server { get; private set; } = null!;

    public string Folder => _folder;

    /// <summary>Where pictures of pages are kept: for the README, and to look at.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(Repository.Root, ".build", "pictures")).FullName;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _folder = await DemoLedger.CopyAsync();
        Server = await DeskProcess.ServeAsync("--demo", "--data", _folder);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>The program dies and is started again on the same files; people's browsers stay open.</summary>
    public async Task RestartAsync()
    {
        await Server.KillAsync();
        await Server.DisposeAsync();
        Server = await DeskProcess.ServeAtAsync(Server.Address, "--demo", "--data", _folder);
    }

    /// <summary>A person at a terminal of their own, signed in; complaints of the browser's console are kept.</summary>
    public async Task<PersonAtScreen> SignInAsync(string name, string language = "ko", string theme = "light", int width = 1366, int height = 768)
    {
        var person = await ArriveAsync(language, theme, width, height);
        await person.SignInAsync(name);
        return person;
    }

    /// <summary>A terminal before which nobody has signed in.</summary>
    public async Task<PersonAtScreen> ArriveAsync(string language = "ko", string theme = "light", int width = 1366, int height = 768)
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Server.Address, ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
        _people.Add(context);
        await context.AddCookiesAsync(
        [
            new() { Name = ".AspNetCore.Culture", Value = $"c%3D{language}%7Cuic%3D{language}", Url = Server.Address },
            new() { Name = "desk-theme", Value = theme, Url = Server.Address },
        ]);
        return new(await context.NewPageAsync(), Server.Address);
    }

    public async Task DisposeAsync()
    {
        if (_browser is null)
        {
            return;
        }

        foreach (var person in _people)
        {
            await person.CloseAsync();
        }

        await _browser.CloseAsync();
        _playwright!.Dispose();
        await Server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
