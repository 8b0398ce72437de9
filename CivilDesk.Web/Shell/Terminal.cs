namespace CivilDesk.Web.Shell;

/// <summary>The screen that a circuit serves: its address for the history, and its appearance.</summary>
internal sealed class Terminal
{
    public string From { get; private set; } = "";

    public string Theme { get; private set; } = Appearance.Light;

    public string Density { get; private set; } = Appearance.Roomy;

    public void Remember(string from, string theme, string density) => (From, Theme, Density) = (from, theme, density);
}
