using System.Globalization;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>The speed that people feel, in a real browser on the large ledger: the first thing that can be read, a key until the screen has followed, a save until the board shows it.</summary>
internal static class ScreenBenchmarks
{
    private const int Steps = 20, Saves = 10;

    // Names, what is waited for, and where it is.
    private static readonly (string What, string Address, string Selector)[] s_pages =
    [
        ("board", "/board", ".board__number-count"), ("queue", "/queue?view=InProgress", ".desk-queue__line"), ("register", "/complaints", ".desk-table tbody tr"), ("intake", "/intake", "#intake-who"),
    ];

    public static async Task RunAsync(BenchRun bench)
    {
        if (Chromium.Path is null)
        {
            bench.Say($"screen: {Chromium.Missing}");
            return;
        }

        var desk = await bench.LargeAsync();
        await using var served = await ServedDesk.OpenAsync(desk);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        await using var context = await browser.NewContextAsync(new() { BaseURL = served.Address.GetLeftPart(UriPartial.Authority), ViewportSize = new() { Width = 1366, Height = 768 } });
        var leader = new PersonAtScreen(await context.NewPageAsync(), served.Address.GetLeftPart(UriPartial.Authority));
        await leader.SignInAsync("the-teamleader", DeskFixture.Password);
        foreach (var (what, address, selector) in s_pages)
        {
            bench.Tell($"{what}: from the address to what can be read", await Timing.OfAsync(Math.Min(bench.Runs, 8), async () =>
            {
                await leader.Page.GotoAsync(address);
                await leader.Page.WaitForSelectorAsync(selector);
            }));
        }

        await StepAsync(bench, leader.Page);
        await ShowAsync(bench, desk, served, leader.Page);
    }

    private static async Task StepAsync(BenchRun bench, IPage page)
    {
        await page.GotoAsync("/queue?view=InProgress");
        await page.WaitForSelectorAsync(".desk-queue__line:focus");
        await page.EvaluateAsync("""
            () => {
              window.felt = [];
              new PerformanceObserver(list => list.getEntries().forEach(entry => entry.interactionId && felt.push(entry.duration)))
                .observe({ type: "event", durationThreshold: 16, buffered: true });
            }
            """);
        var followed = new Timing();
        for (var step = 0; step < Steps; step++)
        {
            var before = await page.Locator("[aria-selected=true]").CountAsync() == 0 ? "" : await page.Locator("[aria-selected=true]").GetAttributeAsync("id");
            await followed.AddAsync(async () =>
            {
                await page.Keyboard.PressAsync("KeyJ");
                await page.WaitForFunctionAsync("before => { const now = document.querySelector('[aria-selected=true]'); return now && now.id !== before; }", before);
            });
        }

        bench.Tell("queue: J until the next case is the chosen one", followed);
        var slowest = await page.EvaluateAsync<double>("() => Math.max(16, ...felt)");
        bench.Say(string.Create(CultureInfo.InvariantCulture, $"{"queue: the browser's own interaction to next paint, slowest",-58} {slowest,9:0} ms"));
    }

    private static async Task ShowAsync(BenchRun bench, DeskFixture desk, ServedDesk served, IPage page)
    {
        await page.GotoAsync("/board");
        await page.WaitForSelectorAsync(".board__number-count");
        await page.EvaluateAsync("""
            () => new MutationObserver(() => window.shownAt = Date.now()).observe(document.querySelector(".board__numbers"), { childList: true, subtree: true, characterData: true })
            """);
        var shown = new List<double>();
        for (var save = 0; save < Saves; save++)
        {
            await page.EvaluateAsync("() => { window.shownAt = 0; }");
            await served.Get<ComplaintService>().ReceiveAsync(desk.Clerk, CommandId.New(), Given.WalkIn(), default);
            var saved = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
            await page.WaitForFunctionAsync("() => window.shownAt > 0");
            shown.Add(await page.EvaluateAsync<double>("() => window.shownAt") - saved);
        }

        shown.Sort();
        bench.Say(string.Create(CultureInfo.InvariantCulture, $"{"save to the board before the mayor, in the browser",-58} {Math.Max(0, shown[shown.Count / 2]),9:0} ms   (to {shown[^1]:0}, {Saves} saves)"));
    }
}
