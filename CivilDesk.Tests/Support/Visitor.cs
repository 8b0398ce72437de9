using System.Net;
using System.Text.RegularExpressions;

namespace CivilDesk.Tests.Support;

/// <summary>Somebody who asks a served desk for addresses, signed in by its own form.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient _client;

    public Visitor(string address) => _client = new(_handler) { BaseAddress = new(address) };

    public async Task SignInAsync(string name, string password)
    {
        var form = await _client.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        var fields = HiddenField().Matches(form).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
        (fields["Input.Name"], fields["Input.Password"]) = (name, password);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/account/sign-in") { Content = new FormUrlEncodedContent(fields) };
        post.Headers.Add("Origin", _client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        var answer = await _client.SendAsync(post);
        answer.StatusCode.Should().Be(HttpStatusCode.Found, "the desk lets {0} in", name);
    }

    public Task<HttpResponseMessage> AskAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)"\s*/?>""")]
    private static partial Regex HiddenField();
}
