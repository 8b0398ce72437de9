using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Notifications;

/// <summary>The one row that holds the mail server; the password is sealed with the desk's own key.</summary>
public sealed class StoredMailServer : VersionedRecord
{
    public const string OnlyName = "desk", PasswordField = "mail.password";

    /// <summary>Unique, so that there is never a second row.</summary>
    public string Name { get; private set; } = OnlyName;

    /// <summary>To which the sealed password is bound.</summary>
    public Guid RecordId { get; private set; } = Guid.NewGuid();

    public string Host { get; private set; } = "";

    public int Port { get; private set; }

    public MailSecurity Security { get; private set; }

    public string From { get; private set; } = "";

    public string? UserName { get; private set; }

    public string? SealedPassword { get; private set; }

    public bool IsOn { get; private set; }

    /// <summary>What was told before it was switched on is not sent afterwards.</summary>
    public DateTimeOffset? OnSince { get; private set; }

    public MailServer Server => new(Host, Port, Security, From, UserName);

    internal void Change(MailServer server, string? sealedPassword, bool isOn, DateTimeOffset now)
    {
        (Host, Port, Security, From, UserName) = (server.Host, server.Port, server.Security, server.From, server.UserName);
        SealedPassword = server.UserName is null ? null : sealedPassword;
        OnSince = isOn ? (IsOn ? OnSince : now) : null;
        IsOn = isOn;
    }
}
