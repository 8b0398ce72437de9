namespace CivilDesk.Core.Settings;

/// <summary>The settings as a form opens them; the version is null as long as nobody has changed a default.</summary>
public sealed record SettingsForm(int? Version, DeskSettings Settings);
