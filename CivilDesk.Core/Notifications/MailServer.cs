using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Notifications;

/// <summary>The office's mail server as the administrator enters it.</summary>
public sealed record MailServer(string Host, int Port, MailSecurity Security, string From, string? UserName = null)
{
    private const int LastPort = 65_535;

    internal MailServer Checked(bool hasPassword)
    {
        Require(Port is > 0 and <= LastPort, "mail.port-out-of-range");
        Require(MailPost.IsAddress(From), "mail.address-malformed");
        var user = Texts.Optional(UserName, Texts.NameLimit);
        Require(user is null || Security is not MailSecurity.None, "mail.password-needs-tls");
        Require(user is null || hasPassword, "mail.password-needed");
        return this with { Host = Texts.Needed(Host, Texts.TitleLimit, "mail.host-needed"), From = From.Trim(), UserName = user };
    }

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
