using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>Makes out receipt slips (시행령 제6조 제2항) for the desk.</summary>
public sealed class ReceiptSlips(WriteUnit writes)
{
    /// <summary>The slip of a case; written down as a print of its petitioner's data.</summary>
    public Task<ReceiptSlip> PrintAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ReceiveComplaint,
            CommandId.None,
            async unit =>
            {
                var complaint = await unit.Db.Set<Complaint>().AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct)
                    ?? throw new DeskRuleException("record.not-found");
                var petitioner = await unit.Db.Set<Petitioner>().Where(p => p.Id == complaint.PetitionerId).Select(p => p.Name).SingleAsync(ct);
                unit.Record(complaint, "printed", complaint.PetitionerId, "receipt");
                return new ReceiptSlip(
                    complaint.Number,
                    complaint.Title,
                    petitioner,
                    complaint.Type,
                    complaint.CategoryCode,
                    complaint.ChannelCode,
                    complaint.DepartmentCode,
                    complaint.ReceivedAt,
                    complaint.DueAt,
                    complaint.DueOn,
                    await ReceiverAsync(unit.Db, complaint.Id, ct));
            },
            ct);

    private static async Task<string> ReceiverAsync(DeskDb db, long complaintId, CancellationToken ct) =>
        await db.Set<HistoryLine>()
            .Where(line => line.Subject == nameof(Complaint) && line.SubjectId == complaintId && line.Verb == "received")
            .Select(line => db.Set<DeskAccount>().Where(a => a.Id == line.AccountId).Select(a => a.DisplayName).FirstOrDefault())
            .FirstOrDefaultAsync(ct) ?? "";
}
