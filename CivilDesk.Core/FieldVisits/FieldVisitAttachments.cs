using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.FieldVisits;

internal sealed class FieldVisitAttachments : IAttachmentOwner
{
    public CaseLedger Ledger => CaseLedger.FieldVisits;

    public async Task<bool> ShowsAsync(DeskDb db, Authority authority, long recordId, CancellationToken ct) =>
        authority.Role is not Role.DepartmentOfficer && await db.Set<FieldVisit>().AnyAsync(visit => visit.Id == recordId, ct);
}
