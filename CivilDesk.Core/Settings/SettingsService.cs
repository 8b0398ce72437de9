using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Settings;

/// <summary>What the office sets for itself: the administrator changes it, everything else reads it.</summary>
public sealed class SettingsService(WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, IFollowsSettings follower)
{
    /// <summary>What the office calls itself; it stands on every paper that leaves it, so everybody may know.</summary>
    public async Task<OfficeNames> NamesAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return (await ReadAsync(db, ct)).Names;
    }

    /// <summary>For the administrator's page.</summary>
    public Task<SettingsForm> OpenAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.EditSettings,
            async (db, _) => await db.Set<StoredSettings>().SingleOrDefaultAsync(ct) is { } stored
                ? new SettingsForm(stored.Version, SettingsText.Read(stored.Content))
                : new SettingsForm(null, DeskSettings.Default),
            ct);

    /// <summary>Saves the settings with one history line that tells old and new; other working hours move the due dates that hang on them.</summary>
    public Task SaveAsync(Actor actor, CommandId command, int? version, DeskSettings settings, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditSettings,
            command,
            async unit =>
            {
                var stored = await unit.Db.Set<StoredSettings>().SingleOrDefaultAsync(ct);
                if (stored?.Version != version)
                {
                    throw new DeskRuleException("record.changed-by-someone-else");
                }

                settings = settings.Checked();
                var before = stored is null ? DeskSettings.Default : SettingsText.Read(stored.Content);
                var changes = string.Join("; ", SettingsText.Changes(before, settings));
                if (changes.Length == 0)
                {
                    return;
                }

                if (stored is null)
                {
                    stored = StoredSettings.Keep(settings);
                    unit.Add(stored);
                }
                else
                {
                    stored.Change(settings);
                }

                unit.Record(stored, "settings-changed", detail: changes);
                unit.Rings(LiveTopic.Settings);
                await follower.FollowAsync(unit, before, settings, ct);
            },
            ct);

    /// <summary>The settings as the ledger holds them at this moment, inside a verb's transaction or a read.</summary>
    internal static async Task<DeskSettings> ReadAsync(DeskDb db, CancellationToken ct) =>
        await db.Set<StoredSettings>().AsNoTracking().Select(stored => stored.Content).SingleOrDefaultAsync(ct) is { } content
            ? SettingsText.Read(content)
            : DeskSettings.Default;
}
