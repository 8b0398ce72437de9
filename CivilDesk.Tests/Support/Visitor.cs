using System.Net;
using System.Text.RegularExpressions;

namespace CivilDesk.Tests.Support;

/// <summary>Somebody who asks a served desk for addresses, signed in by its own form.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient _client;

    public Visitor(string address) => _client = new(_handler) { BaseAddress = new(address) };

    /// <summary>The cookies that the desk has given out so far.</summary>
    public CookieContainer Cookies => _handler.CookieContainer;

    public async Task SignInAsync(string name, string password) =>
        (await FillInAsync("/account/sign-in", ("Name", name), ("Password", password))).StatusCode.Should().Be(HttpStatusCode.Found, "the desk lets {0} in", name);

    /// <summary>Opens a page's form, fills it in and posts it as a browser does.</summary>
    public async Task<HttpResponseMessage> FillInAsync(string path, params (string Name, string Value)[] entries)
    {
        var form = await _client.GetStringAsync(new Uri(path, UriKind.Relative));
        var fields = HiddenField().Matches(form).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
        foreach (var (name, value) in entries)
        {
            fields[$"Input.{name}"] = value;
        }

        using var post = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        post.Headers.Add("Origin", _client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await _client.SendAsync(post);
    }

    public Task<HttpResponseMessage> AskAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)"\s*/?>""")]
    private static partial Regex HiddenField();
}
