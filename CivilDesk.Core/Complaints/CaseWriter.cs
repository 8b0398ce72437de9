using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>
/// The road of every verb on a case: the door, the case as it was read, the table's right for its state, the rule, a line in the
/// history, the words for the search, the bell.
/// </summary>
internal static class CaseWriter
{
    public static Task ActAsync(
        this WriteUnit writes, Actor actor, CaseAction action, CommandId command, long id, int version, string verb, Func<Complaint, WriteContext, Task<string?>> change, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            CaseTransitions.AtTheDoor(action),
            command,
            unit => ActAsync(unit, action, id, version, verb, change, ct),
            ct,
            verb);

    /// <summary>The same inside another verb's save, such as a notice that is sent.</summary>
    public static async Task<Complaint> ActAsync(
        WriteContext unit, CaseAction action, long id, int version, string verb, Func<Complaint, WriteContext, Task<string?>> change, CancellationToken ct)
    {
        var complaint = await unit.LoadAsync<Complaint>(id, version, ct);
        var permission = CaseTransitions.PermissionFor(complaint.Status, action)
            ?? throw new DeskRuleException(CaseTransitions.Refusal(complaint.Status, action));
        if (permission != CaseTransitions.AtTheDoor(action))
        {
            await unit.RequireAsync(permission, ct);
        }

        var detail = await change(complaint, unit);

        // What hangs on the case (a part, a suspension) changes it too: whoever read it before must read it again.
        unit.Db.Entry(complaint).Property(c => c.Version).IsModified = true;
        await ComplaintWords.KeepAsync(unit.Db, complaint, ct);
        unit.Record(complaint, verb, complaint.PetitionerId, detail);
        unit.Rings(LiveTopic.Complaints);
        return complaint;
    }

    public static void Keep(this WriteContext unit, Complaint complaint, IEnumerable<(string Field, string? Before, string? After)> changes, string reason)
    {
        foreach (var (field, before, after) in changes)
        {
            unit.Add(new CaseChange
            {
                ComplaintId = complaint.Id,
                Field = field,
                Before = before,
                After = after,
                Reason = reason,
                At = unit.Clock.Now,
                By = unit.Authority.AccountId,
            });
        }
    }
}
