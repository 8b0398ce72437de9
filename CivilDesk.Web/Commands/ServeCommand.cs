using System.CommandLine;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Demo;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>serve</c>: opens the desk until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Build()
    {
        var (data, keys) = (CommonOptions.Data(), CommonOptions.Keys());
        var urls = new Option<string>("--urls") { Description = CommandText.Urls, DefaultValueFactory = _ => ServeOptions.DefaultUrl };
        var demo = new Option<bool>("--demo") { Description = CommandText.DemoFlag };
        var cert = new Option<string?>("--cert") { Description = CommandText.Cert };
        var proxy = new Option<bool>("--behind-proxy") { Description = CommandText.Proxy };
        var command = new Command("serve", CommandText.Serve) { urls, data, keys, demo, cert, proxy };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() => ServeAsync(
            new(
                line.GetValue(urls)!,
                CommonOptions.Folders(line.GetValue(data), line.GetValue(keys), line.GetValue(demo)),
                line.GetValue(demo),
                line.GetValue(cert),
                line.GetValue(proxy)),
            ct)));
        return command;
    }

    private static async Task<int> ServeAsync(ServeOptions options, CancellationToken ct)
    {
        ListenRule.Check(options);
        ListenRule.RequireFree(options);
        DeskServer.RequireCertificate(options);
        var clock = new DeskClock(TimeProvider.System);
        if (!LedgerOpening.Inspect(options.Folders, options.Demo) && options.Demo)
        {
            await DemoDistrict.FillAsync(options.Folders, DemoDistrict.LastDayBy(clock.Now), DemoDistrict.UsualSeed, new FillingNote(), ct);
        }

        LedgerOpening.PrepareFolders(options.Folders);
        using var one = InstanceLock.Take(options.Folders);
        await using var app = await DeskServer.BuildAsync(options, LedgerOpening.KeysFor(options.Folders, clock), null, ct);
        await DeskServer.StartAsync(app, options, ct);
        await WelcomeAsync(app, options, ct);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    private static async Task WelcomeAsync(WebApplication app, ServeOptions options, CancellationToken ct)
    {
        Console.WriteLine(Say.With(CommandText.Listening, string.Join(", ", app.Urls)));
        var firstRun = app.Services.GetRequiredService<FirstRun>();
        if (options.Demo)
        {
            Console.WriteLine(CommandText.HowToSignIn);
        }
        else if (await firstRun.NeededAsync(ct))
        {
            Console.WriteLine(Say.With(CommandText.HowToSetUp, firstRun.Code));
        }

        Console.WriteLine(CommandText.HowToStop);
    }
}
