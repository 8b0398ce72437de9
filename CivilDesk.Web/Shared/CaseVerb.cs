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
/// <param name="Needs">Who is offered it; the service decides anyway.</param>
/// <param name="Possible">Whether the case stands where this can be done.</param>
/// <param name="Panel">The form: a <see cref="CaseVerbPanel"/>.</param>
public sealed record CaseVerb(string Name, Func<string> Word, string Icon, Permission Needs, Func<CaseView, bool> Possible, Type Panel)
{
    /// <summary>The single key in the queue, as a physical key (<c>KeyA</c>); only for what is done many times a day.</summary>
    public string? Key { get; init; }

    /// <summary>The next step of the case's life, shown as a button of its own; the others are found under "more".</summary>
    public bool IsNextStep { get; init; }

    /// <summary>What the key is called on the button.</summary>
    public string? Letter => Key?[^1..];

    public bool OfferedTo(SignedIn person, CaseView view) => person.Can(Needs) && Possible(view);
}
