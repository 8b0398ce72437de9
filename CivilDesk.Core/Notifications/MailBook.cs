using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notifications;

/// <summary>The mail server for the administrator, and for everybody the own address.</summary>
public sealed class MailBook(WriteUnit writes, DeskReads reads, ContactVault vault, MailPost post)
{
    public Task<MailForm> OpenAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.EditSettings,
            async (db, _) => await db.Set<StoredMailServer>().SingleOrDefaultAsync(ct) is { } stored
                ? new MailForm(stored.Version, stored.Server, stored.SealedPassword is not null, stored.IsOn)
                : new MailForm(null, null, false, false),
            ct);

    /// <summary>An empty password keeps the one that is there.</summary>
    public Task SaveAsync(Actor actor, CommandId command, int? version, MailServer server, string? password, bool isOn, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.EditSettings,
            command,
            async unit =>
            {
                var stored = await unit.Db.Set<StoredMailServer>().SingleOrDefaultAsync(ct);
                if (stored?.Version != version)
                {
                    throw new DeskRuleException("record.changed-by-someone-else");
                }

                if (stored is null)
                {
                    stored = new StoredMailServer();
                    unit.Add(stored);
                }

                var sealedPassword = string.IsNullOrEmpty(password) ? stored.SealedPassword : vault.Seal(password, StoredMailServer.PasswordField, stored.RecordId);
                var known = server.Checked(sealedPassword is not null);
                stored.Change(known, sealedPassword, isOn, unit.Clock.Now);
                unit.Record(stored, "mail-changed", detail: $"{known.Host}:{known.Port} {known.Security} {(isOn ? "on" : "off")}");
            },
            ct);

    /// <summary>Sends one mail by the server as it is saved, so that the administrator sees whether it works.</summary>
    public async Task TestAsync(Actor actor, string to, CancellationToken ct)
    {
        var server = await reads.ReadAsync(actor, Permission.EditSettings, (db, _) => db.Set<StoredMailServer>().SingleOrDefaultAsync(ct), ct)
            ?? throw new DeskRuleException("mail.no-server");
        await post.TestAsync(server, MailPost.IsAddress(to) ? to.Trim() : throw new DeskRuleException("mail.address-malformed"), ct);
    }

    /// <summary>The own address, and whether the office sends mail at all.</summary>
    public Task<OwnMail> OwnAsync(Actor actor, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.KeepOwnAccount,
            async (db, authority) => new OwnMail(
                await db.Set<StoredMailServer>().AnyAsync(stored => stored.IsOn, ct),
                await db.Set<MailAddress>().Where(mail => mail.AccountId == authority.AccountId).Select(mail => mail.Address).SingleOrDefaultAsync(ct)),
            ct);

    /// <summary>Nothing is sent any more when it is empty.</summary>
    public Task SetOwnAsync(Actor actor, CommandId command, string? address, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepOwnAccount,
            command,
            async unit =>
            {
                var wanted = Texts.Optional(address, Texts.TitleLimit);
                if (wanted is not null && !MailPost.IsAddress(wanted))
                {
                    throw new DeskRuleException("mail.address-malformed");
                }

                var kept = await unit.Db.FindAsync<MailAddress>([actor.AccountId], ct);
                if (kept is null && wanted is not null)
                {
                    unit.Add(new MailAddress { AccountId = actor.AccountId, Address = wanted });
                }
                else if (kept is not null && wanted is not null)
                {
                    kept.Address = wanted;
                }
                else if (kept is not null)
                {
                    unit.Db.Remove(kept);
                }

                unit.Record(nameof(MailAddress), actor.AccountId, wanted is null ? "mail-address-removed" : "mail-address-set");
            },
            ct);
}
