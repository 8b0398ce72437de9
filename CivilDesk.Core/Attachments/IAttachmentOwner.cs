using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Attachments;

/// <summary>Each ledger answers for its own records: a ground room knows none of them.</summary>
public interface IAttachmentOwner
{
    CaseLedger Ledger { get; }

    /// <summary>Whether the record is there and this person may see it.</summary>
    Task<bool> ShowsAsync(DeskDb db, Authority authority, long recordId, CancellationToken ct);
}
