using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Demo;

/// <summary>What a screen would know when somebody presses a button: the version that was read.</summary>
internal static class DemoLookups
{
    public static async Task<int> VersionAsync<T>(this DeskDb db, long id, CancellationToken ct)
        where T : VersionedRecord => (await db.FindAsync<T>([id], ct))!.Version;
}
