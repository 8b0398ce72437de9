using System.Net;
using System.Text.RegularExpressions;
using CivilDesk.Core.Board;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Flows;

/// <summary>A wall screen asks the served desk for every address that there is.</summary>
public sealed partial class WallScreenTests : IAsyncLifetime, IDisposable
{
    private readonly DeskFixture _desk = new();
    private WebApplication _served = null!;
    private Visitor _screen = null!;
    private string _secret = "";

    public async Task InitializeAsync()
    {
        await _desk.InitializeAsync();
        _secret = await _desk.Get<BoardDevices>().MakeAsync(_desk.Leader, CommandId.New(), "벽면", default);
        await _desk.CloseAsync();
        var address = $"http://127.0.0.1:{DeskProcess.FreePort()}";
        var options = new ServeOptions(address, _desk.Folders, Demo: false, Certificate: null, BehindProxy: false);
        _served = await DeskServer.BuildAsync(options, KeyRing.Open(_desk.Folders.Keys), _desk.Time, default);
        await _served.StartAsync();
        _screen = new(address);
        (await _screen.AskAsync($"{WallSignIn.Path}/{_secret}")).Headers.Location.Should().Be(new Uri(WallSignIn.Path, UriKind.Relative));
    }

    public async Task DisposeAsync()
    {
        await _served.DisposeAsync();
        await _desk.DisposeAsync();
    }

    public void Dispose() => _screen.Dispose();

    [Fact]
    public async Task It_opens_its_board_whose_page_holds_one_screen_and_no_way_to_another()
    {
        var page = await (await _screen.AskAsync(WallSignIn.Path)).Content.ReadAsStringAsync();

        Marker().Count(page).Should().Be(1);
        page.Should().NotContain("href=\"/complaints").And.NotContain("desk-menu");
    }

    [Fact]
    public async Task No_other_address_of_the_desk_answers_it()
    {
        var open = new List<string>();
        var asked = 0;
        foreach (var endpoint in _served.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsGuarded))
        {
            var address = Place().Replace(endpoint.RoutePattern.RawText!, "1");
            var answer = await _screen.AskAsync("/" + address.TrimStart('/'));
            asked++;
            if (answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed) && !IsSentToTheDoor(answer))
            {
                open.Add($"{endpoint.RoutePattern.RawText}: {answer.StatusCode}");
            }
        }

        asked.Should().BeGreaterThan(20);
        open.Should().BeEmpty();
    }

    [Fact]
    public void Only_its_board_and_the_door_are_open_without_a_person()
    {
        var open = _served.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && endpoint.Metadata.All(data => data.GetType().Name != "StaticAssetDescriptor"))
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.StartsWith("/account/", StringComparison.Ordinal));

        open.Distinct().Should().BeSubsetOf(["/healthz", "/readyz", "/failure", "/board/kiosk", "/board/kiosk/{secret}", "/agenda/feed/{secret}.ics"], "a calendar has a secret of its own");
    }

    [Fact]
    public async Task Shown_the_door_it_gets_no_screen_any_more()
    {
        var devices = _served.Services.GetRequiredService<BoardDevices>();
        await devices.RevokeAsync(_desk.Administrator, CommandId.New(), await devices.RecognizeAsync(_secret, default), default);

        Marker().Count(await (await _screen.AskAsync(WallSignIn.Path)).Content.ReadAsStringAsync()).Should().Be(0);
        (await _screen.AskAsync("/_blazor/initializers")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_circuits_door_is_open_to_it_and_closed_to_strangers()
    {
        using var stranger = new Visitor(_served.Urls.First());

        (await _screen.AskAsync("/_blazor/initializers")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await stranger.AskAsync("/_blazor/initializers")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static bool IsGuarded(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && !endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith('_');

    private static bool IsSentToTheDoor(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Found && answer.Headers.Location!.ToString().Contains(DeskSignIn.SignInPath, StringComparison.Ordinal);

    [GeneratedRegex("""<!--Blazor:\{"type":"server""")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();
}
