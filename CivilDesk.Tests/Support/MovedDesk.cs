using CivilDesk.Core.Privacy;
using CivilDesk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Support;

/// <summary>The desk served in this process on a clock that the test moves, and a browser before it.</summary>
internal sealed class MovedDesk : IAsyncDisposable
{
    private const float Patience = 60_000;

    private readonly DeskFixture _desk;
    private readonly WebApplication _server;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private MovedDesk(DeskFixture desk, WebApplication server, IPlaywright playwright, IBrowser browser) =>
        (_desk, _server, _playwright, _browser) = (desk, server, playwright, browser);

    private string Address => _server.Urls.Single();

    public static async Task<MovedDesk> OpenAsync(DeskFixture desk)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        await desk.CloseAsync();
        var options = new ServeOptions("http://127.0.0.1:0", desk.Folders, Demo: false, Certificate: null, BehindProxy: false);
        var server = await DeskServer.BuildAsync(options, KeyRing.Open(desk.Folders.Keys), desk.Time, default);
        await DeskServer.StartAsync(server, options, default);
        var playwright = await Playwright.CreateAsync();
        return new(desk, server, playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"],
        }));
    }

    /// <summary>Somebody at a terminal of their own, signed in by the clock of the desk.</summary>
    public async Task<PersonAtScreen> SignInAsync(string name)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = Address, ViewportSize = new() { Width = 1366, Height = 768 }, ReducedMotion = ReducedMotion.Reduce });
        var person = new PersonAtScreen(await context.NewPageAsync(), Address);
        await person.SignInAsync(name, DeskFixture.Password);
        return person;
    }

    public void GoTo(int year, int month, int day, int hour) => _desk.GoTo(year, month, day, hour);

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
    }
}
