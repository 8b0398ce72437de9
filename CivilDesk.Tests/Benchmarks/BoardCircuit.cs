using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilDesk.Web.Hosting;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>One wall board as a browser would open it, without a browser: the page, the circuit, an answer to every batch that is drawn.</summary>
internal sealed partial class BoardCircuit(Uri address, CookieContainer cookies) : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);
    private static readonly Type[] s_jsCall = [typeof(long), typeof(string), typeof(string), typeof(int), typeof(long), typeof(int)];

    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubConnection? _hub;

    /// <summary>Of when the figures were that came, and when they came; milliseconds of the machine's clock.</summary>
    public ConcurrentQueue<(long AsOf, long Came)> Arrivals { get; } = [];

    public bool IsAlive => _hub?.State is HubConnectionState.Connected;

    public async Task OpenAsync()
    {
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, UseProxy = false };
        using var http = new HttpClient(handler);
        var page = new Uri(address, WallSignIn.Path);
        var html = await http.GetStringAsync(page);
        var marker = JsonNode.Parse(Marker().Match(html).Groups[1].Value)!;
        var state = State().Match(html) is { Success: true } found ? found.Groups[1].Value : "";
        _hub = Connect();
        await _hub.StartAsync();
        await _hub.InvokeAsync<string?>("StartCircuit", address.ToString(), page.ToString(), "[]", "");
        var add = new JsonObject { ["batchId"] = 1, ["operations"] = new JsonArray(new JsonObject { ["type"] = "add", ["ssrComponentId"] = 1, ["marker"] = marker }) };
        await _hub.SendAsync("UpdateRootComponents", add.ToJsonString(), state);
        await _drawn.Task.WaitAsync(s_patience);
    }

    public async ValueTask DisposeAsync()
    {
        if (_hub is not null)
        {
            await _hub.DisposeAsync();
        }
    }

    private HubConnection Connect()
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(address, "_blazor"), HttpTransportType.WebSockets, http =>
        {
            http.Cookies = cookies;
            http.Headers["Origin"] = address.GetLeftPart(UriPartial.Authority);
        });
        builder.Services.RemoveAll<IHubProtocol>();
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPack());
        var hub = builder.Build();
        hub.ServerTimeout = s_patience;
        hub.On<long, byte[]>("JS.RenderBatch", DrawAsync);
        hub.On<int, string>("JS.AttachComponent", (_, _) => { });
        hub.On<long>("JS.EndUpdateRootComponents", _ => { });
        hub.On<string>("JS.Error", error => _drawn.TrySetException(new InvalidOperationException(error)));
        hub.On("JS.BeginInvokeJS", s_jsCall, (call, _) => (long)call[0]! is var handle and not 0 ? hub.SendAsync("EndInvokeJSFromDotNet", handle, true, $"[{handle},true,null]") : Task.CompletedTask, this);
        return hub;
    }

    private Task DrawAsync(long batch, byte[] drawing)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        if (AsOfIn(drawing) is { } asOf)
        {
            Arrivals.Enqueue((asOf, now));
        }

        _drawn.TrySetResult();
        return _hub!.SendAsync("OnRenderCompleted", batch, (string?)null);
    }

    // The board's head tells of when its figures are as thirteen digits, and nothing else on it is written so.
    private static long? AsOfIn(ReadOnlySpan<byte> drawing)
    {
        const int digits = 13;
        var run = 0;
        long value = 0;
        foreach (var letter in drawing)
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
            {
                (run, value) = (run + 1, (value * 10) + letter - '0');
                continue;
            }

            if (run == digits)
            {
                return value;
            }

            (run, value) = (0, 0);
        }

        return run == digits ? value : null;
    }

    [GeneratedRegex(@"<!--Blazor:(\{""type"":""server"".*?\})-->", RegexOptions.Singleline)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex State();
}
