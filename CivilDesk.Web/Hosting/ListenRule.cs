using System.Net;
using System.Net.Sockets;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Hosting;

/// <summary>
/// Where the desk may listen: on this computer always, to others only behind HTTPS, and the demonstration never,
/// because everybody knows its passwords.
/// </summary>
internal static class ListenRule
{
    /// <summary>Refuses addresses that are malformed or that would show the desk unprotected.</summary>
    public static IReadOnlyList<Uri> Check(ServeOptions options)
    {
        var addresses = options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse).ToList();
        if (addresses.Count == 0)
        {
            throw new DeskRuleException("address.malformed", options.Urls);
        }

        foreach (var address in addresses.Where(address => !IsLoopback(address)))
        {
            if (options.Demo)
            {
                throw new DeskRuleException("demo.loopback-only");
            }

            if (options.Certificate is null && !options.BehindProxy)
            {
                throw new DeskRuleException("address.needs-cert", address);
            }
        }

        return addresses;
    }

    /// <summary>Refuses a port that another program holds, before anything is created.</summary>
    public static void RequireFree(ServeOptions options)
    {
        foreach (var address in Check(options).Where(address => address.Port != 0))
        {
            var ip = IPAddress.TryParse(address.Host.Trim('[', ']'), out var named) ? named : IPAddress.Loopback;
            try
            {
                using var probe = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
                probe.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
                probe.Bind(new IPEndPoint(ip, address.Port));
                probe.Listen();
            }
            catch (SocketException error)
            {
                throw new DeskRuleException(error.SocketErrorCode is SocketError.AddressAlreadyInUse ? "address.in-use" : "address.not-bindable", address);
            }
        }
    }

    private static Uri Parse(string url) =>
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" && address.PathAndQuery == "/"
            ? address
            : throw new DeskRuleException("address.malformed", url);

    private static bool IsLoopback(Uri address) =>
        address.Host is "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
