namespace CivilDesk.Web.Accounts;

/// <summary>What the password page posts.</summary>
public sealed class PasswordForm
{
    public string? Current { get; set; }

    public string? Replacement { get; set; }

    public string? Again { get; set; }
}
