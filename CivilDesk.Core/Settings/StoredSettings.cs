using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Settings;

/// <summary>The one row that holds the settings; there is none until somebody has changed a default.</summary>
public sealed class StoredSettings : VersionedRecord
{
    /// <summary>Unique, so that there is never a second row.</summary>
    public const string OnlyName = "desk";

    public string Name { get; private set; } = OnlyName;

    public string Content { get; private set; } = "";

    internal static StoredSettings Keep(DeskSettings settings)
    {
        var stored = new StoredSettings();
        stored.Change(settings);
        return stored;
    }

    internal void Change(DeskSettings settings) => Content = SettingsText.Write(settings);
}
