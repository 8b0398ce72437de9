using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

internal sealed class ComplaintAttachments : IAttachmentOwner
{
    public CaseLedger Ledger => CaseLedger.Complaints;

    public Task<bool> ShowsAsync(DeskDb db, Authority authority, long recordId, CancellationToken ct) =>
        ComplaintRegister.Visible(db, authority).AnyAsync(complaint => complaint.Id == recordId, ct);
}
