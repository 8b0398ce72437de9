using CivilDesk.Core.Privacy;
using CivilDesk.Tests.Support;
using CivilDesk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>A ledger served inside this process on the machine's own clock, so that the benchmark can save and look at once.</summary>
internal sealed class ServedDesk : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServedDesk(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static async Task<ServedDesk> OpenAsync(DeskFixture desk)
    {
        await desk.CloseAsync();
        var address = $"http://127.0.0.1:{DeskProcess.FreePort()}";
        var app = await DeskServer.BuildAsync(new ServeOptions(address, desk.Folders, Demo: false, Certificate: null, BehindProxy: false), KeyRing.Open(desk.Folders.Keys), time: null, default);
        await app.StartAsync();
        return new(app, new Uri(address + "/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
