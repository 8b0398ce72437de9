using CivilDesk.Core.Settings;

namespace CivilDesk.Web.Settings;

/// <summary>The office's names while they are typed.</summary>
public sealed class NamesForm
{
    public string Office { get; set; } = "";

    public string Desk { get; set; } = "";

    public string Team { get; set; } = "";

    public string Mayor { get; set; } = "";

    public OfficeNames Names => new() { Office = Office, Desk = Desk, Team = Team, Mayor = Mayor };

    public static NamesForm Of(OfficeNames names) => new() { Office = names.Office, Desk = names.Desk, Team = names.Team, Mayor = names.Mayor };
}
