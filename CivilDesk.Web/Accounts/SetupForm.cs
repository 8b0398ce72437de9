namespace CivilDesk.Web.Accounts;

/// <summary>What the set-up page posts.</summary>
public sealed class SetupForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? DisplayName { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }
}
