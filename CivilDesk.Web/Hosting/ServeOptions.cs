using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Hosting;

/// <summary>How the desk is served: where it listens, where ledger and keys lie, and what protects the line.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="Folders">Ledger and keys.</param>
/// <param name="Demo">The demonstration district: filled when empty, never served to other computers.</param>
/// <param name="Certificate">A PKCS#12 file for HTTPS; its password comes from <c>CIVILDESK_CERT_PASSWORD</c>.</param>
/// <param name="BehindProxy">A proxy on this computer ends HTTPS and tells the caller's address.</param>
public sealed record ServeOptions(string Urls, DeskFolders Folders, bool Demo, string? Certificate, bool BehindProxy)
{
    public const string DefaultUrl = "http://127.0.0.1:5080";
}
