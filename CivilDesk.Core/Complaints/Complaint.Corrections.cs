using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Law;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <content>Corrections with before and after, and the tie to earlier cases.</content>
public sealed partial class Complaint
{
    /// <summary>반복: the first case of the chain about this matter.</summary>
    public long? RepeatRootId { get; private set; }

    /// <summary>반복 회차: which filing of the same matter this is; one when it stands alone.</summary>
    public int RepeatNumber { get; private set; } = 1;

    /// <summary>The same grievance came again: the audit department must look into it (영 제17조 제2항).</summary>
    public bool NeedsAudit => AuditRoute.IsRequired(Type, RepeatNumber);

    /// <summary>Corrects the facts; another legal type counts the due date anew while the case is unanswered.</summary>
    internal IReadOnlyList<(string Field, string? Before, string? After)> Edit(ComplaintEdit edit, CalendarBook book)
    {
        Go(CaseAction.Edit);
        var before = Facts();
        Title = Texts.Needed(edit.Title, Texts.TitleLimit, "complaint.title-needed");
        Story = Texts.Needed(edit.Story, Texts.StoryLimit, "complaint.story-needed");
        Wish = Texts.Optional(edit.Wish, Texts.StoryLimit);
        (DongCode, CategoryCode, ChannelCode) = (edit.DongCode, edit.CategoryCode, edit.ChannelCode);
        HasConflict = edit.HasConflict;
        if (edit.Group is not null)
        {
            Sign(edit.Group);
        }

        if (Type != edit.Type)
        {
            (Type, Period) = (edit.Type, book.PeriodOf(edit.Type));
            if (WasOnTime is null)
            {
                Recount(book.Calendar);
            }
        }

        return [.. before.Zip(Facts(), (old, now) => (old.Field, old.Value, now.Value)).Where(change => change.Item2 != change.Item3)];
    }

    /// <summary>Another petitioner: the case was entered under the wrong card.</summary>
    internal (string Field, string? Before, string? After) GiveTo(long petitionerId, string petitionerName)
    {
        Go(CaseAction.ChangePetitioner);
        Require(petitionerId != PetitionerId, "complaint.same-petitioner");
        var before = PetitionerName;
        (PetitionerId, PetitionerName) = (petitionerId, petitionerName);
        return (nameof(PetitionerName), before, petitionerName);
    }

    /// <summary>반복민원: this case is the next filing of an earlier matter.</summary>
    internal void Repeats(long rootId, int filing)
    {
        (RepeatRootId, RepeatNumber) = (rootId, filing);
    }

    private (string Field, string? Value)[] Facts() =>
    [
        (nameof(Title), Title), (nameof(Story), Story), (nameof(Wish), Wish), (nameof(DongCode), DongCode), (nameof(CategoryCode), CategoryCode),
        (nameof(ChannelCode), ChannelCode), (nameof(Type), Type.ToString()), (nameof(HasConflict), HasConflict.ToString()),
        (nameof(Representative), Representative), (nameof(Signers), Signers.ToString(CultureInfo.InvariantCulture)),
        (nameof(Households), Households.ToString(CultureInfo.InvariantCulture)),
    ];
}
