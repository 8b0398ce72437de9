using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CivilDesk.Core;
using CivilDesk.Core.Privacy;
using CivilDesk.Web.Complaints;
using CivilDesk.Web.Jobs;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Shell;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;
using MudBlazor;
using MudBlazor.Services;

namespace CivilDesk.Web.Hosting;

/// <summary>All that the windows need from the container; Core brings its own.</summary>
internal static class DeskServices
{
    // A field of Texts.StoryLimit Korean letters has 60 kB and comes twice in its change event; a longer message ends the screen.
    private const int LongestMessage = 160 * 1024;

    public static IServiceCollection AddDeskWeb(this IServiceCollection services, ServeOptions options, KeyRing keys)
    {
        services.AddCivilDeskCore(options.Folders, keys);
        services.AddSingleton(Notifications.MailLines.Korean);
        services.AddCivilDeskAlarms();
        services.AddDeskJobs();
        services.AddDeskSignIn();
        services.AddWallSignIn();
        services.AddFeedLimit();
        services.AddDataProtection().SetApplicationName("CivilDesk").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.Folders.Keys, "session")));
        services.AddRazorComponents().AddInteractiveServerComponents(circuit =>
        {
            circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            circuit.DisconnectedCircuitMaxRetained = 100;
        }).AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestMessage);
        services.AddScoped<AuthenticationStateProvider, SessionWatch>();
        services.AddScoped<Terminal>().AddScoped<Refusals>().AddScoped<ShortcutBoard>();
        services.AddCaseVerbs();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomRight;
            mud.SnackbarConfiguration.PreventDuplicates = false;
            mud.SnackbarConfiguration.VisibleStateDuration = 5_000;
        });
        services.AddTransient<MudLocalizer, MudWords>();
        services.AddHealthChecks().AddCheck<Readiness>("ledger");
        services.AddResponseCompression(compression =>
        {
            // Styles and scripts only: pages hold personal data, and compressing it beside a secret can leak it (BREACH).
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/css", "text/javascript"];
        });
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(ChooseLanguages);
        services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddHttpContextAccessor();
        return services;
    }

    // The cookie decides, not the browser: a terminal with an English browser still belongs to a Korean office.
    private static void ChooseLanguages(RequestLocalizationOptions languages)
    {
        CultureInfo[] known = [new("ko"), new("en")];
        languages.DefaultRequestCulture = new RequestCulture("ko");
        languages.SupportedCultures = known;
        languages.SupportedUICultures = known;
        languages.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }
}
