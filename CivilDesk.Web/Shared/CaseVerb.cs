using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Shared;

/// <summary>
/// One verb of a case as people meet it: a button while it is possible, and the small form it opens. The room that has the form
/// adds it to the container; the queue and the case page offer whatever is there, and know none of them.
/// </summary>
/// <param name="Name">Its short name, as in <c>assign</c>.</param>
/// <param name="Word">The word on the button.</param>
/// <param name="Icon">The picture beside the word.</param>
/// <param name="Group">Where it is found when it is not the next step.</param>
/// <param name="Panel">The form: a <see cref="CaseVerbPanel"/>.</param>
public sealed record CaseVerb(string Name, Func<string> Word, string Icon, CaseVerbGroup Group, Type Panel)
{
    /// <summary>The row of the case's own table that this is; it says in which states and to whom.</summary>
    public CaseAction? Action { get; init; }

    /// <summary>Who is offered what begins in another ledger.</summary>
    public Permission? Needs { get; init; }

    /// <summary>What the table does not say: whether there is anything to do it to.</summary>
    public Func<CaseView, SignedIn, bool> Possible { get; init; } = (_, _) => true;

    /// <summary>The single key in the queue, as a physical key (<c>KeyA</c>); only for what is done many times a day.</summary>
    public string? Key { get; init; }

    /// <summary>The next step of the case's life, shown as a button of its own; the others are found under "more".</summary>
    public bool IsNextStep { get; init; }

    /// <summary>What the key is called on the button.</summary>
    public string? Letter => Key?[^1..];

    /// <summary>Courtesy only: the service decides anyway.</summary>
    public bool OfferedTo(SignedIn person, CaseView view) =>
        (Action is { } action ? CaseTransitions.PermissionFor(view.Row.Status, action) : Needs) is { } permission && person.Can(permission) && Possible(view, person);

    /// <summary>Whether this person is ever offered it, for the help sheet of keys.</summary>
    public bool EverOfferedTo(SignedIn person) =>
        Action is { } action ? CaseTransitions.All.Any(row => row.Action == action && person.Can(row.Permission)) : Needs is { } permission && person.Can(permission);
}
