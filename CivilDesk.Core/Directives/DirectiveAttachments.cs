using CivilDesk.Core.Attachments;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Directives;

internal sealed class DirectiveAttachments : IAttachmentOwner
{
    public CaseLedger Ledger => CaseLedger.Directives;

    public Task<bool> ShowsAsync(DeskDb db, Authority authority, long recordId, CancellationToken ct) =>
        db.Set<Directive>().AnyAsync(directive => directive.Id == recordId && (authority.Role != Role.DepartmentOfficer || directive.DepartmentCode == authority.DepartmentCode), ct);
}
