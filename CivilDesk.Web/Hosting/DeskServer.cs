using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Web.Hosting;

/// <summary>Builds and starts the desk's server over an opened ledger.</summary>
internal static class DeskServer
{
    public const string CertificatePasswordVariable = "CIVILDESK_CERT_PASSWORD";

    /// <summary>The application, its ledger migrated; the caller holds the instance lock.</summary>
    /// <param name="options">How it is served.</param>
    /// <param name="keys">The ledger's keys.</param>
    /// <param name="time">Another clock than the machine's, for tests.</param>
    /// <param name="ct">Ends the opening.</param>
    public static async Task<WebApplication> BuildAsync(ServeOptions options, KeyRing keys, TimeProvider? time, CancellationToken ct)
    {
        ListenRule.Check(options);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(DeskServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.Logging.ClearProviders().AddDeskLog();
        var certificate = Certificate(options);
        builder.WebHost.UseUrls([.. options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = 2_000;
            kestrel.Limits.MaxConcurrentUpgradedConnections = 1_000;
            kestrel.Limits.MaxRequestBodySize = 20 * 1024 * 1024;
            if (certificate is not null)
            {
                kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate);
            }
        });
        if (time is not null)
        {
            builder.Services.AddSingleton(time);
        }

        builder.Services.AddDeskWeb(options, keys);
        var app = builder.Build();
        await LedgerOpening.MigrateAsync(
            app.Services.GetRequiredService<IDbContextFactory<DeskDb>>(), options.Folders, keys, options.Demo, app.Services.GetRequiredService<DeskClock>(), ct);
        return app.UseDesk(options);
    }

    /// <summary>Refuses a certificate that cannot be used, before anything is created.</summary>
    public static void RequireCertificate(ServeOptions options) => Certificate(options)?.Dispose();

    /// <summary>Starts listening; refuses a port that is taken.</summary>
    public static async Task StartAsync(WebApplication app, ServeOptions options, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException error) when (error.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new DeskRuleException("address.in-use", options.Urls);
        }
        catch (Exception error) when (error is IOException or SocketException or UnauthorizedAccessException)
        {
            throw new DeskRuleException("address.not-bindable", options.Urls);
        }
    }

    private static X509Certificate2? Certificate(ServeOptions options)
    {
        try
        {
            return options.Certificate is { } file
                ? X509CertificateLoader.LoadPkcs12FromFile(file, Environment.GetEnvironmentVariable(CertificatePasswordVariable))
                : null;
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new DeskRuleException("cert.not-readable", options.Certificate!);
        }
    }
}
