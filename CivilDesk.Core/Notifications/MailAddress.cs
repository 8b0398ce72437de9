namespace CivilDesk.Core.Notifications;

/// <summary>Where one person of the office wants notifications as mail.</summary>
public sealed class MailAddress
{
    public required long AccountId { get; init; }

    public required string Address { get; set; }
}
