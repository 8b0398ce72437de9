using System.Reflection;
using System.Text.RegularExpressions;
using CivilDesk.Core.Desk;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Shell;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace CivilDesk.Tests.Flows;

/// <summary>
/// Every page that the program has, found in the program itself, before somebody who may open it: nothing that axe finds, no error in
/// the console, no request to another host, nothing that scrolls sideways on a phone or at 200 %.
/// </summary>
[Collection(nameof(BrowserCollection))]
public sealed partial class EveryPageTests(BrowserDesk desk) : IClassFixture<BrowserDesk>
{
    private static readonly AxeRunOptions s_rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // Who is asked first to open a page.
    private static readonly (string Name, Role Role)[] s_people = [("leader", Role.TeamLeader), ("mayor", Role.Mayor), ("admin", Role.Administrator), ("auditor", Role.Auditor)];

    private readonly Dictionary<string, PersonAtScreen> _screens = [];
    private readonly HashSet<string> _links = [];
    private readonly List<string> _faults = [];

    [BrowserFact]
    public async Task Every_page_is_read_by_a_screen_reader_and_fits_a_phone()
    {
        var left = Pages().ToList();
        var seen = 0;
        while (left.Count > 0)
        {
            // What hangs on a case that nobody passed is looked at all the same: what it says where there is nothing.
            var page = left.Find(page => AddressOf(page.Route) is not null) is { Route: not null } linked ? linked : left[0];
            left.Remove(page);
            await LookAsync(await ScreenOfAsync(page.Person), AddressOf(page.Route) ?? EmptyAddressOf(page.Route), withSizes: true);
            seen++;
        }

        seen.Should().BeGreaterThan(20);
        Settle();
    }

    [BrowserTheory]
    [InlineData("ko", "dark")]
    [InlineData("ko", "contrast")]
    [InlineData("en", "light")]
    [InlineData("en", "dark")]
    public async Task The_rooms_are_read_in_every_look_and_language(string language, string theme)
    {
        var leader = await desk.SignInAsync("leader", language, theme);
        foreach (var address in (string[])["/board", "/board/kiosk", "/intake", "/queue?view=InProgress", "/complaints", "/meetings", "/directives", "/reports", "/admin/boards", "/help"])
        {
            await LookAsync(leader, address, withSizes: false);
        }

        await leader.Page.GotoAsync("/complaints");
        await leader.Page.Locator("tbody a[href*='complaints/']").First.ClickAsync();
        await leader.Page.WaitForSelectorAsync(".desk-case");
        await LookAsync(leader, leader.Page.Url, withSizes: false);
        Settle();
    }

    [BrowserFact]
    public async Task The_boxes_over_a_page_are_read_too_and_give_the_focus_back()
    {
        var leader = await desk.SignInAsync("leader");
        await leader.OpenAsync("/queue");
        await leader.Page.WaitForSelectorAsync(".desk-queue__line:focus");

        await leader.Page.Keyboard.PressAsync("Shift+Slash");
        await leader.Page.WaitForSelectorAsync("#desk-keys[open]");
        await RunAxeAsync(leader, "?");
        await leader.Page.Keyboard.PressAsync("Escape");
        await leader.Page.WaitForSelectorAsync(".desk-queue__line:focus");
        await leader.Page.Keyboard.PressAsync("Control+KeyK");
        await leader.Page.WaitForSelectorAsync("#desk-jump input:focus");
        await leader.Page.Keyboard.InsertTextAsync("신고");
        await leader.Page.WaitForSelectorAsync("#desk-jump-0");
        await RunAxeAsync(leader, "Ctrl+K");
        await leader.Page.Keyboard.PressAsync("Enter");
        await leader.Page.WaitForURLAsync("**/complaints/2*");
        await leader.Page.WaitForSelectorAsync("h1:focus");
        Settle();
    }

    private static IEnumerable<(string Route, string? Person)> Pages() =>
        from type in typeof(App).Assembly.GetTypes()
        from route in type.GetCustomAttributes<RouteAttribute>()
        orderby route.Template.Contains('{', StringComparison.Ordinal), route.Template
        select (route.Template, PersonFor(type));

    private static string? PersonFor(Type page) =>
        page.GetCustomAttribute<NeedsAttribute>() is { } needs ? s_people.First(person => Permissions.Allows(person.Role, needs.Permission)).Name
        : page.GetCustomAttributes<AllowAnonymousAttribute>().Any() ? null
        : "leader";

    // A place in an address is filled by a link that some page has shown; what lies below that page needs no link of its own.
    private string? AddressOf(string route)
    {
        var end = route.LastIndexOf('}') + 1;
        return end == 0 ? route
            : _links.FirstOrDefault(link => Regex.IsMatch(link, $"^{Place().Replace(route[..end].TrimStart('/'), "[^/?#]+")}$")) is { } link ? $"/{link}{route[end..]}" : null;
    }

    private string EmptyAddressOf(string route)
    {
        var end = route.IndexOf('}', StringComparison.Ordinal) + 1;
        return Place().Replace(AddressOf(route[..end]) + route[end..], "1");
    }

    private async Task<PersonAtScreen> ScreenOfAsync(string? person)
    {
        var name = person ?? "";
        if (!_screens.TryGetValue(name, out var screen))
        {
            _screens[name] = screen = person is null ? await desk.ArriveAsync() : await desk.SignInAsync(person);
        }

        return screen;
    }

    private async Task CollectAsync(IPage page) => _links.UnionWith(
        (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname.slice(1))")).Select(Uri.UnescapeDataString));

    private async Task LookAsync(PersonAtScreen person, string address, bool withSizes)
    {
        await person.Page.GotoAsync(address);
        await person.Page.WaitForSelectorAsync("h1");
        await person.Page.WaitForFunctionAsync("() => !document.querySelector('.desk-loading')");
        await person.Page.WaitForTimeoutAsync(300);
        await RunAxeAsync(person, address);
        await CollectAsync(person.Page);

        foreach (var (width, height) in withSizes ? [(390, 844), (683, 384)] : Array.Empty<(int, int)>())
        {
            await person.Page.SetViewportSizeAsync(width, height);
            if (await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var beyond)
            {
                var widest = await person.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('[class*=wrap], .desk-menu, .desk-queue__sections')).slice(0, 3).map(e => e.tagName + '.' + e.className).join(' | ')");
                _faults.Add($"{address}: {beyond} px too wide at {width}: {widest}");
            }
        }

        await person.Page.SetViewportSizeAsync(1366, 768);
    }

    private async Task RunAxeAsync(PersonAtScreen person, string where)
    {
        var result = await person.Page.RunAxe(s_rules);
        _faults.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"{where}: {rule.Id} {node.Target}: {node.Html[..Math.Min(160, node.Html.Length)]}")));
        _faults.AddRange(person.Complaints);
        person.Complaints.Clear();
    }

    private void Settle() => string.Join(Environment.NewLine, _faults).Should().BeEmpty();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();
}
