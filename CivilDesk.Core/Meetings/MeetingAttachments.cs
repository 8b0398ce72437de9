using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Meetings;

internal sealed class MeetingAttachments : IAttachmentOwner
{
    public CaseLedger Ledger => CaseLedger.Meetings;

    // What was said to the mayor is not for the departments.
    public async Task<bool> ShowsAsync(DeskDb db, Authority authority, long recordId, CancellationToken ct) =>
        authority.Role is not Role.DepartmentOfficer && await db.Set<Meeting>().AnyAsync(meeting => meeting.Id == recordId, ct);
}
