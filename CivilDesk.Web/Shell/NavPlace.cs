using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Shell;

/// <summary>One place of the menu: its address, its word, its picture and who is offered it.</summary>
internal sealed record NavPlace(string Href, Func<string> Word, string Icon, Permission Needs)
{
    /// <summary>Whether the menu says how many wait there.</summary>
    public bool IsCounted { get; init; }
}
