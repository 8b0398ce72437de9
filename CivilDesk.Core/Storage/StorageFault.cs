using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Storage;

/// <summary>Translates what SQLite says about the disk into a rule code that has a sentence.</summary>
internal static class StorageFault
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26;

    /// <summary>The rule code, or null when the error is not the storage's.</summary>
    public static string? CodeOf(Exception error) =>
        (error as SqliteException ?? (error as DbUpdateException)?.InnerException as SqliteException)?.SqliteErrorCode switch
        {
            Busy or Locked => "desk.busy",
            Full => "disk.full",
            ReadOnly or CantOpen or IoError => "disk.not-writable",
            Corrupt or NotADatabase => "database.damaged",
            _ => null,
        };

    /// <summary>The same while the program starts, when nobody has typed anything yet that could be saved again.</summary>
    public static string? CodeAtStart(Exception error) => CodeOf(error) is "desk.busy" ? "database.locked" : CodeOf(error);
}
