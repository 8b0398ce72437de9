using System.Net.Sockets;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace CivilDesk.Core.Notifications;

/// <summary>
/// Sends what rings as mail, one for each person and look. Quiet outside working hours, and never about a case that has ended;
/// what could not be sent is tried again with the next look.
/// </summary>
public sealed class MailPost(WriteUnit writes, IDbContextFactory<DeskDb> dbs, ContactVault vault, CurrentCalendar calendar, MailWords words, DeskClock clock)
{
    private const int Patience = 15_000;

    /// <summary>Sends what is due; answers how many mails left.</summary>
    public async Task<int> SendDueAsync(CancellationToken ct)
    {
        List<Letter> letters;
        StoredMailServer? server;
        await using (var db = await dbs.CreateDbContextAsync(ct))
        {
            server = await db.Set<StoredMailServer>().AsNoTracking().SingleOrDefaultAsync(stored => stored.IsOn, ct);
            if (server is null || IsQuiet(clock.Now, (await calendar.ReadAsync(db, ct)).Calendar))
            {
                return 0;
            }

            letters = await LettersAsync(db, server, ct);
        }

        foreach (var letter in letters)
        {
            await SendAsync(server, letter.To, words.Subject(letter.Rows.Count), string.Join(Environment.NewLine, letter.Rows.Select(words.Line)), ct);
            await MarkAsync([.. letter.Rows.Select(row => row.Id)], ct);
        }

        return letters.Count;
    }

    internal Task TestAsync(StoredMailServer server, string to, CancellationToken ct) => SendAsync(server, to, words.Subject(0), words.Subject(0), ct);

    internal static bool IsAddress(string? text) =>
        MailboxAddress.TryParse(text?.Trim(), out var read) && read.Address.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && read.Address == text!.Trim();

    // The digest of 08:50 leaves before the office opens.
    private static bool IsQuiet(DateTimeOffset now, WorkingTime.WorkingCalendar calendar)
    {
        var day = DeskClock.DayOf(now);
        return !calendar.IsWorkingDay(day) || now < DeskClock.At(day, MorningRound.Hour) || now > DeskClock.At(day, calendar.Hours.End);
    }

    private async Task<List<Letter>> LettersAsync(DeskDb db, StoredMailServer server, CancellationToken ct)
    {
        var now = clock.Now;
        var due = await db.Set<Notification>()
            .Where(n => n.MailedAt == null && n.ReadAt == null && n.RingsAt <= now && n.At >= server.OnSince)
            .Join(db.Set<MailAddress>(), n => n.AccountId, mail => mail.AccountId, (n, mail) => new { Notification = n, mail.Address })
            .OrderBy(n => n.Notification.Id)
            .ToListAsync(ct);
        var about = due.Where(n => n.Notification.Ledger is CaseLedger.Complaints).Select(n => CaseNumber.TryParse(n.Notification.Number, out var number) ? number : default).ToList();
        var ended = await db.Set<Complaint>()
            .Where(c => about.Contains(c.Number) && (c.Status == ComplaintStatus.Closed || c.Status == ComplaintStatus.ClosedAsRepeat || c.Status == ComplaintStatus.ClosedByException || c.Status == ComplaintStatus.Withdrawn || c.Status == ComplaintStatus.Void))
            .Select(c => c.Number)
            .ToListAsync(ct);
        var silent = ended.Select(number => number.ToString()).ToHashSet();
        return
        [
            .. due.Where(n => n.Notification.Ledger is not CaseLedger.Complaints || !silent.Contains(n.Notification.Number))
                .GroupBy(n => n.Address)
                .Select(person => new Letter(
                    person.Key,
                    [.. person.Select(n => n.Notification).Select(n => new NotificationRow(n.Id, DeskClock.InSeoul(n.At), n.Kind, n.Ledger, n.Number, n.Count, false))])),
        ];
    }

    private async Task SendAsync(StoredMailServer server, string to, string subject, string text, CancellationToken ct)
    {
        using var message = new MimeMessage(new[] { MailboxAddress.Parse(server.From) }, new[] { MailboxAddress.Parse(to) }, subject, new TextPart("plain") { Text = text });
        message.Date = clock.Now;
        using var client = new SmtpClient { Timeout = Patience, CheckCertificateRevocation = false };
        try
        {
            await client.ConnectAsync(server.Host, server.Port, Options(server.Security), ct);
            if (server.UserName is { } user)
            {
                await client.AuthenticateAsync(user, vault.Open(server.SealedPassword, StoredMailServer.PasswordField, server.RecordId) ?? "", ct);
            }

            await client.SendAsync(message, ct);
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (AuthenticationException error)
        {
            throw new DeskRuleException("mail.sign-in-refused", error);
        }
        catch (SslHandshakeException error)
        {
            throw new DeskRuleException("mail.line-not-protected", error);
        }
        catch (Exception error) when (error is SmtpCommandException or SmtpProtocolException or NotSupportedException or ServiceNotConnectedException)
        {
            throw new DeskRuleException("mail.refused", error);
        }
        catch (Exception error) when (error is SocketException or IOException or TimeoutException || (error is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new DeskRuleException("mail.no-connection", error);
        }
    }

    private Task MarkAsync(IReadOnlyList<long> ids, CancellationToken ct) =>
        writes.ExecuteAsync(
            Actor.Scheduler,
            Permission.TellTheMorning,
            CommandId.None,
            async unit =>
            {
                var now = unit.Clock.Now;
                await unit.Db.Set<Notification>().Where(n => ids.Contains(n.Id)).ExecuteUpdateAsync(n => n.SetProperty(x => x.MailedAt, now), ct);
            },
            ct);

    private static SecureSocketOptions Options(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    private sealed record Letter(string To, IReadOnlyList<NotificationRow> Rows);
}
