using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CivilDesk.Tests.Hosting;

/// <summary>The desk as it is served, in this process, with one address more: one that breaks.</summary>
public sealed class ServedDesk : IAsyncLifetime
{
    public const string Broken = "/that-breaks", Secret = "what only the log may know";

    private WebApplication? _app;

    public DeskFixture Desk { get; } = new();

    public string Address { get; private set; } = "";

    /// <summary>Every address that the program answers.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Desk.InitializeAsync();
        Address = $"http://127.0.0.1:{DeskProcess.FreePort()}";
        var options = new ServeOptions(Address, Desk.Folders, Demo: false, Certificate: null, BehindProxy: false);
        _app = await DeskServer.BuildAsync(options, KeyRing.Open(Desk.Folders.Keys), null, default);
        Endpoints = [.. ((IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
        _app.MapGet(Broken, (HttpContext _) => { throw new InvalidOperationException(Secret); }).AllowAnonymous();
        await DeskServer.StartAsync(_app, options, default);
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await DeskFixture.CloseFileAsync(_app.Services);
            await _app.DisposeAsync();
        }

        await Desk.DisposeAsync();
    }
}
