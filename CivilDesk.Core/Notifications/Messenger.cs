using CivilDesk.Core.Accounts;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Reports;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notifications;

/// <summary>Puts under people's bells what concerns them, in the same save; never under the bell of who did it.</summary>
public sealed class Messenger(DeskClock clock) : IMessenger
{
    public async Task<bool> TellAsync(DeskDb db, Actor actor, IReadOnlyList<HistoryNote> notes, CancellationToken ct)
    {
        var anybody = false;
        foreach (var note in notes)
        {
            if (Message.Of(note) is not { } message || note.SubjectId() is not { } id || await SubjectAsync(db, message.Subject, id, ct) is not { } subject)
            {
                continue;
            }

            foreach (var account in await AccountsAsync(db, message.To, subject.Departments, actor, ct))
            {
                db.Add(new Notification { AccountId = account, At = clock.Now, Kind = message.Kind, Ledger = subject.Ledger, Number = subject.Number });
                anybody = true;
            }
        }

        return anybody;
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
            case nameof(ReportSnapshot) when await db.FindAsync<ReportSnapshot>([id], ct) is { } report:
                return new(null, report.Period.ToString(), []);
            default:
                return null;
        }
    }

    private sealed record Told(CaseLedger? Ledger, string Number, IReadOnlyList<string?> Departments);
}
