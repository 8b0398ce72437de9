namespace CivilDesk.Core.Notifications;

/// <summary>How the line to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>STARTTLS: the usual one of port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte: port 465.</summary>
    Tls,

    /// <summary>없음: only for a relay inside the office's own network, and never with a password.</summary>
    None,
}
