namespace CivilDesk.Core.Live;

/// <summary>What may have changed. A bell says which ledger, never what in it.</summary>
[Flags]
public enum LiveTopic
{
    None = 0,
    Complaints = 1,
    Meetings = 2,
    FieldVisits = 4,
    Directives = 8,
    Reports = 16,
    Petitioners = 32,
    Codes = 64,
    Accounts = 128,
    History = 256,
    Notifications = 512,
    Settings = 1024,

    /// <summary>Holidays or working hours: whatever shows a due date counts again.</summary>
    Calendar = 2048,

    /// <summary>A wall screen was let in or shown the door.</summary>
    BoardDevices = 4096,

    /// <summary>Somebody has opened or left a record.</summary>
    Presence = 8192,

    /// <summary>A person's own saved lists.</summary>
    SavedViews = 16384,

    /// <summary>Issued documents that have come into the archive.</summary>
    Archive = 32768,

    /// <summary>The pledge card and its evidence.</summary>
    Pledge = 65536,

    /// <summary>All that the queue and the board look at.</summary>
    Ledgers = Complaints | Meetings | FieldVisits | Directives,
}
