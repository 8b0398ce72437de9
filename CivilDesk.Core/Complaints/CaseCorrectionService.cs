using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Complaints;

/// <summary>Corrections that keep before and after; once a case has ended the team leader makes them.</summary>
public sealed class CaseCorrectionService(WriteUnit writes, PetitionerService petitioners, CurrentCalendar calendar)
{
    public Task EditAsync(Actor actor, CommandId command, long id, int version, ComplaintEdit edit, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.Edit,
            command,
            id,
            version,
            "edited",
            async (complaint, unit) =>
            {
                var reason = Texts.Needed(edit.Reason, Texts.TitleLimit, "complaint.reason-needed");
                await RequireAsync(unit, CodeList.Dong, complaint.DongCode, edit.DongCode, "code.unknown-dong", ct);
                await RequireAsync(unit, CodeList.Category, complaint.CategoryCode, edit.CategoryCode, "code.unknown-category", ct);
                await RequireAsync(unit, CodeList.Channel, complaint.ChannelCode, edit.ChannelCode, "code.unknown-channel", ct);
                var changes = complaint.Edit(edit, await calendar.ReadAsync(unit.Db, ct));
                if (changes.Count == 0)
                {
                    throw new DeskRuleException("complaint.nothing-changed");
                }

                unit.Keep(complaint, changes, reason);
                return string.Join(", ", changes.Select(change => change.Field));
            },
            ct);

    /// <summary>민원인 변경: entered under the wrong card.</summary>
    public Task ChangePetitionerAsync(Actor actor, CommandId command, long id, int version, long? petitionerId, PetitionerDetails? newcomer, string reason, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.ChangePetitioner,
            command,
            id,
            version,
            "petitioner-changed",
            async (complaint, unit) =>
            {
                var why = Texts.Needed(reason, Texts.TitleLimit, "complaint.reason-needed");
                var petitioner = await petitioners.KnownOrNewAsync(unit, petitionerId, newcomer, ct);
                unit.Keep(complaint, [complaint.GiveTo(petitioner, await PetitionerService.NameAsync(unit.Db, petitioner, ct))], why);
                return null;
            },
            ct);

    /// <summary>반복·중복으로 연결: a person decides, likeness only suggests.</summary>
    public Task LinkEarlierAsync(Actor actor, CommandId command, long id, int version, long earlierId, CaseLinkKind kind, CancellationToken ct) =>
        writes.ActAsync(
            actor,
            CaseAction.LinkEarlier,
            command,
            id,
            version,
            "linked",
            async (complaint, unit) =>
            {
                await CaseChains.LinkAsync(unit, complaint, earlierId, kind, ct);
                return kind.ToString();
            },
            ct);

    // A word that has been retired since may stay, a new one must be offered.
    private static Task RequireAsync(WriteContext unit, CodeList list, string before, string after, string refusal, CancellationToken ct) =>
        before == after ? Task.CompletedTask : CodeService.RequireAsync(unit.Db, list, after, refusal, ct);
}
