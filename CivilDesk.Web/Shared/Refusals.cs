using CivilDesk.Core.Desk;
using CivilDesk.Web.Text;
using MudBlazor;

namespace CivilDesk.Web.Shared;

/// <summary>Runs a verb and turns its refusal into the sentence that the person reads; what was typed stays where it is.</summary>
public sealed class Refusals(ISnackbar snackbar)
{
    /// <summary>True when the verb was carried out.</summary>
    public async Task<bool> ShowAsync(Func<Task> verb)
    {
        try
        {
            await verb();
            return true;
        }
        catch (DeskRuleException refusal)
        {
            snackbar.Add(Say.Refusal(refusal), Severity.Warning, options => options.VisibleStateDuration = 10_000, key: refusal.Code);
            return false;
        }
    }

    /// <summary>A quiet message that something was done.</summary>
    public void Done(string message) => snackbar.Add(message, Severity.Success);
}
