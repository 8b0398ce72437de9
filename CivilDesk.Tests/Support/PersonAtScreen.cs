using Microsoft.Playwright;

namespace CivilDesk.Tests.Support;

/// <summary>One person before one browser page, and everything the browser complained about.</summary>
public sealed class PersonAtScreen
{
    public PersonAtScreen(IPage page, string address)
    {
        Page = page;
        page.SetDefaultTimeout(60_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                Complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => Complaints.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                Complaints.Add($"A request left for another host: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, policy violations and requests to other hosts.</summary>
    public List<string> Complaints { get; } = [];

    public async Task SignInAsync(string name, string password = "civildesk-demo")
    {
        await Page.GotoAsync("/account/sign-in");
        await Page.FillAsync("input[name='Input.Name']", name);
        await Page.FillAsync("input[name='Input.Password']", password);
        await Page.ClickAsync("button[type=submit]");
        await Page.WaitForURLAsync(url => !url.Contains("/account/", StringComparison.Ordinal));
    }

    /// <summary>Opens a page and waits until its heading is there.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await Page.WaitForSelectorAsync("h1");
    }

    public Task PictureAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(BrowserDesk.Pictures, $"{name}.png") });
}
