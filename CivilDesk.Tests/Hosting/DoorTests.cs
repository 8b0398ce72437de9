using System.Net;
using System.Net.WebSockets;
using System.Text.RegularExpressions;
using CivilDesk.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace CivilDesk.Tests.Hosting;

/// <summary>
/// The door of the desk: who is not signed in gets nowhere, another site cannot use the session of one who is, and no answer
/// leaves without its headers. The addresses are found in the program itself: a new one is tried here without being named.
/// </summary>
[Collection(nameof(HangfireCollection))]
public sealed partial class DoorTests(ServedDesk served) : IClassFixture<ServedDesk>
{
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

    // The door itself, the two questions of a monitor, the page of a failure; the calendar and the wall screen, whose addresses are their secrets.
    private static readonly string[] s_open =
        ["account/sign-in", "account/setup", "healthz", "readyz", "failure", "agenda/feed/{secret}.ics", "board/kiosk", "board/kiosk/{secret}"];

    public static TheoryData<string> ForeignOrigins => new()
    {
        "http://evil.example",
        "null",
        "",
        "{0}.evil.example",
        "{0}0",
        "http://evil.example/?{0}",
        "http://127.0.0.1",
        "http://localhost:{1}",
        "https://127.0.0.1:{1}",
        "http://user@127.0.0.1:{1}",
        "{0}/",
        "{0} {0}",
    };

    [Fact]
    public async Task Who_is_not_signed_in_gets_nowhere()
    {
        using var stranger = new Visitor(served.Address);
        var closed = served.Endpoints.Where(endpoint => !IsAsset(endpoint) && !s_open.Contains(PatternOf(endpoint))).ToList();
        closed.Should().HaveCountGreaterThan(25);

        foreach (var endpoint in closed)
        {
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"])
            {
                var answer = await stranger.SendAsync(Ask(new(method), AddressOf(endpoint), "text/html"));
                IsRefusal(answer).Should().BeTrue("{0} {1} answered {2}", method, PatternOf(endpoint), answer.StatusCode);
                (await stranger.SendAsync(Ask(new(method), AddressOf(endpoint), "*/*"))).StatusCode.Should().BeOneOf(
                    [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden], "{0} {1}", method, PatternOf(endpoint));
            }
        }

        IsRefusal(await stranger.SendAsync(Ask(HttpMethod.Get, "/no-such-page", "text/html"))).Should().BeTrue("not even what there is not is told");
    }

    [Fact]
    public async Task Only_the_door_itself_a_monitor_and_the_look_of_the_pages_answer_a_stranger()
    {
        using var stranger = new Visitor(served.Address);

        (await stranger.AskAsync("/account/sign-in")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await stranger.AskAsync("/account/setup")).Headers.Location!.ToString().Should().EndWith("/account/sign-in");
        (await (await stranger.AskAsync("/healthz")).Content.ReadAsStringAsync()).Should().Be("Healthy");
        (await (await stranger.AskAsync("/readyz")).Content.ReadAsStringAsync()).Should().Be("Healthy", "nothing of the inside is told");
        (await stranger.AskAsync("/desk.css")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await stranger.AskAsync("/_framework/blazor.web.js")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stranger_opens_no_circuit()
    {
        using var stranger = new Visitor(served.Address);

        (await stranger.SendAsync(Ask(HttpMethod.Post, Negotiate, "*/*"))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await HandshakeAsync(stranger, served.Address)).Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Our_own_page_opens_a_circuit()
    {
        using var clerk = await ClerkAsync();

        (await clerk.SendAsync(Ask(HttpMethod.Post, Negotiate, "*/*"))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await HandshakeAsync(clerk, served.Address)).Should().Be(HttpStatusCode.SwitchingProtocols);
    }

    [Theory]
    [MemberData(nameof(ForeignOrigins))]
    public async Task A_page_of_another_site_gets_403_although_the_person_is_signed_in(string origin)
    {
        using var clerk = await ClerkAsync();
        var foreign = string.Format(null, origin, served.Address, new Uri(served.Address).Port);

        (await clerk.SendAsync(Ask(HttpMethod.Post, Negotiate, "*/*", foreign))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await clerk.SendAsync(Ask(HttpMethod.Get, "/_blazor/initializers", "*/*", foreign))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await clerk.SendAsync(Ask(HttpMethod.Post, "/account/sign-out", "text/html", foreign))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        if (foreign.Length > 0)
        {
            (await HandshakeAsync(clerk, foreign)).Should().Be(HttpStatusCode.Forbidden);
        }

        (await clerk.AskAsync("/reports")).StatusCode.Should().Be(HttpStatusCode.OK, "the session is not ended from afar either");
    }

    [Fact]
    public async Task A_socket_that_does_not_say_where_it_comes_from_is_refused()
    {
        using var clerk = await ClerkAsync();

        (await HandshakeAsync(clerk, origin: null)).Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_kind_of_answer_carries_the_headers_and_none_names_the_server()
    {
        using var stranger = new Visitor(served.Address);
        using var clerk = await ClerkAsync();
        var answers = new (string What, HttpStatusCode Expected, HttpResponseMessage Answer)[]
        {
            ("a page", HttpStatusCode.OK, await clerk.AskAsync("/queue")),
            ("the door", HttpStatusCode.OK, await stranger.AskAsync("/account/sign-in")),
            ("a redirection", HttpStatusCode.Found, await stranger.SendAsync(Ask(HttpMethod.Get, "/queue", "text/html"))),
            ("a refusal", HttpStatusCode.Unauthorized, await stranger.AskAsync("/queue")),
            ("a foreign site's request", HttpStatusCode.Forbidden, await clerk.SendAsync(Ask(HttpMethod.Post, Negotiate, "*/*", "http://evil.example"))),
            ("no page", HttpStatusCode.NotFound, await clerk.AskAsync("/no-such-page")),
            ("no month", HttpStatusCode.BadRequest, await clerk.AskAsync("/reports/monthly/2022-13.xlsx")),
            ("a form without its token", HttpStatusCode.BadRequest, await stranger.SendAsync(Ask(HttpMethod.Post, "/account/sign-in", "text/html"))),
            ("a failure", HttpStatusCode.InternalServerError, await stranger.AskAsync(ServedDesk.Broken)),
            ("a style", HttpStatusCode.OK, await stranger.AskAsync("/desk.css")),
            ("a method that nobody knows", HttpStatusCode.MethodNotAllowed, await clerk.SendAsync(Ask(HttpMethod.Delete, "/desk.css", "*/*"))),
            ("a negotiation", HttpStatusCode.OK, await clerk.SendAsync(Ask(HttpMethod.Post, Negotiate, "*/*"))),
            ("a monitor's answer", HttpStatusCode.OK, await stranger.AskAsync("/healthz")),
            ("a file", HttpStatusCode.OK, await clerk.AskAsync("/reports/monthly/2026-10.xlsx")),
        };

        foreach (var (what, expected, answer) in answers)
        {
            answer.StatusCode.Should().Be(expected, what);
            string Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(' ', values) : "";
            Header("Content-Security-Policy").Should().Contain("default-src 'self'").And.Contain("script-src 'self';").And.Contain("frame-ancestors 'none'", what);
            Header("X-Content-Type-Options").Should().Be("nosniff", what);
            Header("X-Frame-Options").Should().Be("DENY", what);
            Header("Referrer-Policy").Should().Be("same-origin", what);
            Header("Server").Should().BeEmpty(what);
            Header("X-Powered-By").Should().BeEmpty(what);
        }

        (await answers.Single(answer => answer.What == "a failure").Answer.Content.ReadAsStringAsync()).Should().NotContain(ServedDesk.Secret).And.NotContain("InvalidOperation");
        answers.Where(answer => answer.What is "a page" or "a file").Should().OnlyContain(answer => answer.Answer.Headers.CacheControl!.NoStore, "a shared terminal keeps no copy");
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("@evil.example")]
    public async Task Signing_in_leads_to_no_other_house(string address)
    {
        using var clerk = new Visitor(served.Address);

        var answer = await clerk.FillInAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(address)}", ("Name", "the-clerk"), ("Password", DeskFixture.Password));

        answer.StatusCode.Should().Be(HttpStatusCode.Found);
        new Uri(new(served.Address), answer.Headers.Location!).AbsoluteUri.Should().Be($"{served.Address}/");
    }

    [Fact]
    public async Task Signing_in_leads_to_the_page_that_was_asked_for()
    {
        using var clerk = new Visitor(served.Address);
        var door = (await clerk.SendAsync(Ask(HttpMethod.Get, "/complaints?text=%EA%B0%80%EB%A1%9C%EB%93%B1&page=2", "text/html"))).Headers.Location!;

        var answer = await clerk.FillInAsync(new Uri(new(served.Address), door).PathAndQuery, ("Name", "the-clerk"), ("Password", DeskFixture.Password));

        new Uri(new(served.Address), answer.Headers.Location!).PathAndQuery.Should().Be("/complaints?text=%EA%B0%80%EB%A1%9C%EB%93%B1&page=2");
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        using var clerk = new Visitor(served.Address);

        var answer = await clerk.FillInAsync("/account/sign-in", ("Name", "the-clerk"), ("Password", DeskFixture.Password));

        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("civildesk=", StringComparison.Ordinal)).ToLowerInvariant()
            .Should().Contain("httponly").And.Contain("samesite=lax").And.NotContain("expires", "it ends with the browser");
    }

    private static bool IsAsset(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static string PatternOf(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string AddressOf(RouteEndpoint endpoint) => "/" + Parameter().Replace(PatternOf(endpoint), match => match.Value switch
    {
        "{Month}" => "2022-07",
        _ when match.Value.Contains("umber", StringComparison.Ordinal) => "2026-0001",
        _ => "1",
    });

    // A page sends people to the door; all else gets a plain number.
    private static bool IsRefusal(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || (answer.StatusCode is HttpStatusCode.Found && answer.Headers.Location!.ToString().Contains("/account/sign-in", StringComparison.Ordinal));

    private HttpRequestMessage Ask(HttpMethod method, string address, string accept, string? origin = null)
    {
        var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Origin", origin ?? served.Address);
        return request;
    }

    private async Task<Visitor> ClerkAsync()
    {
        var clerk = new Visitor(served.Address);
        await clerk.SignInAsync("the-clerk", DeskFixture.Password);
        return clerk;
    }

    // What a browser's socket is answered.
    private async Task<HttpStatusCode> HandshakeAsync(Visitor visitor, string? origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.Cookies = visitor.Cookies;
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await socket.ConnectAsync(new Uri($"{served.Address.Replace("http:", "ws:", StringComparison.Ordinal)}/_blazor"), default);
        }
        catch (WebSocketException)
        {
            // The answer tells.
        }

        return socket.HttpStatusCode;
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
