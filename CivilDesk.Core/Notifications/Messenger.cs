using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notifications;

/// <summary>Puts under people's bells what concerns them, in the same save; never under the bell of who did it.</summary>
public sealed class Messenger(CurrentCalendar calendar, DeskClock clock) : IMessenger
{
    private static readonly string[] s_ends = ["closed", "closed-as-repeat", "closed-by-exception", "withdrawn", "returned", "voided"];

    public async Task<bool> TellAsync(DeskDb db, Actor actor, IReadOnlyList<HistoryNote> notes, CancellationToken ct)
    {
        var anybody = false;
        foreach (var note in notes)
        {
            anybody |= await QuietAsync(db, note, ct);
            if (Message.Of(note) is not { } message || note.SubjectId() is not { } id || await SubjectAsync(db, message.Subject, id, ct) is not { } subject)
            {
                continue;
            }

            var accounts = await AccountsAsync(db, message.To, subject.Departments, actor, ct);
            if (accounts.Count == 0)
            {
                continue;
            }

            var ringsAt = QuietHours.RingsAt(clock.Now, (await calendar.ReadAsync(db, ct)).Calendar);
            foreach (var account in accounts)
            {
                db.Add(new Notification { AccountId = account, At = clock.Now, RingsAt = ringsAt, Kind = message.Kind, Ledger = subject.Ledger, Number = subject.Number });
                anybody = true;
            }
        }

        return anybody;
    }

    // A case that has ended rings nobody any more, not even with what was told before.
    private async Task<bool> QuietAsync(DeskDb db, HistoryNote note, CancellationToken ct)
    {
        if (note.Subject is not nameof(Complaint) || !s_ends.Contains(note.Verb) || note.SubjectId() is not { } id || await db.FindAsync<Complaint>([id], ct) is not { } complaint)
        {
            return false;
        }

        var (now, number) = (clock.Now, complaint.Number.ToString());
        return await db.Set<Notification>()
            .Where(n => n.Ledger == CaseLedger.Complaints && n.Number == number && n.ReadAt == null)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now), ct) > 0;
    }

    private static async Task<IReadOnlyList<long>> AccountsAsync(DeskDb db, Audience to, IReadOnlyList<string?> departments, Actor actor, CancellationToken ct)
    {
        var (leader, mayor, officers) = (to.HasFlag(Audience.Leader), to.HasFlag(Audience.Mayor), to.HasFlag(Audience.Departments));
        return await db.Set<DeskAccount>()
            .Where(a => !a.IsLocked && a.Id != actor.AccountId
                && ((leader && a.Role == Role.TeamLeader) || (mayor && a.Role == Role.Mayor) || (officers && a.Role == Role.DepartmentOfficer && departments.Contains(a.DepartmentCode))))
            .OrderBy(a => a.Id)
            .Select(a => a.Id)
            .ToListAsync(ct);
    }

    private static async Task<Told?> SubjectAsync(DeskDb db, string subject, long id, CancellationToken ct)
    {
        switch (subject)
        {
            case nameof(Directive) when await db.FindAsync<Directive>([id], ct) is { } directive:
                var supporting = await db.Set<SupportingDepartment>().Where(s => s.DirectiveId == id).Select(s => (string?)s.DepartmentCode).ToListAsync(ct);
                return new(CaseLedger.Directives, directive.Number.ToString(), [directive.DepartmentCode, .. supporting]);
            case nameof(Meeting) when await db.FindAsync<Meeting>([id], ct) is { } meeting:
                return new(CaseLedger.Meetings, meeting.Number.ToString(), [meeting.DepartmentCode]);
            case nameof(FieldVisit) when await db.FindAsync<FieldVisit>([id], ct) is { } visit:
                return new(CaseLedger.FieldVisits, visit.Number.ToString(), []);
            case nameof(Complaint) when await db.FindAsync<Complaint>([id], ct) is { } complaint:
                return new(CaseLedger.Complaints, complaint.Number.ToString(), [complaint.DepartmentCode]);
            case nameof(Satisfaction) when await db.FindAsync<Satisfaction>([id], ct) is { } satisfaction && await db.FindAsync<Complaint>([satisfaction.ComplaintId], ct) is { } rated:
                return new(CaseLedger.Complaints, rated.Number.ToString(), []);
            case nameof(ReportSnapshot) when await db.FindAsync<ReportSnapshot>([id], ct) is { } report:
                return new(null, report.Period.ToString(), []);
            default:
                return null;
        }
    }

    private sealed record Told(CaseLedger? Ledger, string Number, IReadOnlyList<string?> Departments);
}
