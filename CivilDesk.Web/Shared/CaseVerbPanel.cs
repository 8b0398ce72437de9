using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Shared;

/// <summary>
/// The small form of one verb. It saves on the state that the person has seen: when somebody else changes the case meanwhile,
/// the save is refused once, the typed text stays, the change is shown beside it, and the next save knows of it.
/// </summary>
public abstract class CaseVerbPanel : ComponentBase
{
    private CommandId _command = CommandId.New();

    /// <summary>The case as it stands now; its host reads it again when the bell rings.</summary>
    [Parameter, EditorRequired] public CaseView Case { get; set; } = null!;

    /// <summary>Carried out; says what was done.</summary>
    [Parameter, EditorRequired] public EventCallback<string> OnDone { get; set; }

    [Parameter, EditorRequired] public EventCallback OnCancel { get; set; }

    /// <summary>Asks the host to read the case again.</summary>
    [Parameter, EditorRequired] public EventCallback OnStale { get; set; }

    [CascadingParameter] public SignedIn Me { get; set; } = null!;

    [CascadingParameter] public CodeBook Book { get; set; } = null!;

    /// <summary>The case as it stood when the form was opened.</summary>
    public CaseView Opened { get; private set; } = null!;

    /// <summary>Why the last try was refused.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Somebody has changed the case since the form was opened.</summary>
    public bool HasChangedMeanwhile => Case.Row.Version != Opened.Row.Version;

    /// <summary>The version on which this form saves.</summary>
    protected int Version { get; private set; }

    protected override void OnInitialized()
    {
        Opened = Case;
        Version = Case.Row.Version;
    }

    /// <summary>Tries the verb; a refusal becomes a sentence in the form and nothing typed is lost.</summary>
    protected Task SaveAsync(Func<CommandId, Task> verb, string done) => SaveAsync(verb, () => done);

    /// <summary>Tries the verb; what was done is said only when its answer is there.</summary>
    protected async Task SaveAsync(Func<CommandId, Task> verb, Func<string> done)
    {
        try
        {
            await verb(_command);
        }
        catch (DeskRuleException refusal)
        {
            Refusal = Say.Refusal(refusal);
            if (refusal.Code == "record.changed-by-someone-else")
            {
                await OnStale.InvokeAsync();
                Version = Case.Row.Version;
            }

            return;
        }

        _command = CommandId.New();
        Refusal = null;
        await OnDone.InvokeAsync(done());
    }
}
