using CivilDesk.Core.Codes;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Intake;

/// <summary>Searches while the clerk types, and lets the arrow keys choose; the field itself is never written to.</summary>
public sealed partial class PetitionerPanel
{
    private const int TailDigits = 4, WholeNumber = 7;

    private IReadOnlyList<PetitionerHint> _hints = [];
    private string? _typed, _searched;
    private int _active;

    [Parameter, EditorRequired] public IntakeForm Form { get; set; } = null!;

    [Parameter, EditorRequired] public CodeBook Book { get; set; } = null!;

    /// <summary>The known petitioner, once chosen.</summary>
    [Parameter] public PetitionerCard? Card { get; set; }

    /// <summary>The field that the last refusal spoke of.</summary>
    [Parameter] public string? Refused { get; set; }

    [Parameter, EditorRequired] public EventCallback<long> OnPick { get; set; }

    [Parameter, EditorRequired] public EventCallback OnRelease { get; set; }

    [Parameter, EditorRequired] public EventCallback OnChange { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private PetitionerService Petitioners { get; set; } = null!;

    private bool IsOpen => _searched is not null;

    protected override void OnInitialized() => _typed = Form.Who;

    /// <summary>What was typed, or a key with it; the key counts for the text that it came with.</summary>
    public async Task HearAsync(FieldText text)
    {
        var found = await SearchAsync(text.Value);
        switch (text.Key)
        {
            case "ArrowDown" when IsOpen && !found:
                _active = (_active + 1) % (_hints.Count + 1);
                break;
            case "ArrowUp" when IsOpen && !found:
                _active = (_active + _hints.Count) % (_hints.Count + 1);
                break;
            case "Escape":
                Close();
                break;
            case "Enter" when IsOpen && _active < _hints.Count && (!found || _hints.Count == 1):
                await OnPick.InvokeAsync(_hints[_active].Id);
                break;
            case "Enter" when IsOpen && _active == _hints.Count:
            case "Tab" when IsOpen && _hints.Count == 0:
                await BeginNewcomerAsync();
                break;

            // A number says who it is; a name may be a namesake's, so it takes Enter.
            case "Tab" when IsOpen && _hints.Count == 1 && !text.Value.Any(char.IsLetter):
                await OnPick.InvokeAsync(_hints[0].Id);
                break;
            case "Tab":
                Close();
                break;
            default:
                break;
        }

        StateHasChanged();
    }

    // True when the list is another than before: a key then does not yet choose from it.
    private async Task<bool> SearchAsync(string typed)
    {
        if (typed == _searched)
        {
            return false;
        }

        var text = typed.Trim();
        var digits = PhoneNumber.Digits(text);
        if (text.Length == 0 || (digits.Length == text.Length && digits.Length is < TailDigits or (> TailDigits and < WholeNumber)))
        {
            Close();
            return false;
        }

        var hints = await Petitioners.RecognizeAsync(Me.Actor, text, default);
        if (typed == Form.Who)
        {
            var chosen = _active < _hints.Count ? _hints[_active].Id : 0;
            (_hints, _searched) = (hints, typed);
            _active = Math.Max(0, hints.ToList().FindIndex(hint => hint.Id == chosen));
        }

        return true;
    }

    private void Close() => (_hints, _searched, _active) = ([], null, 0);

    private async Task BeginNewcomerAsync()
    {
        var typed = Form.Who?.Trim() ?? "";
        var isNumber = PhoneNumber.Digits(typed).Length >= WholeNumber;
        (Form.IsNewcomer, Form.NewPhone, Form.NewName) = (true, isNumber ? typed : Form.NewPhone, isNumber || PhoneNumber.Digits(typed) == typed ? Form.NewName : typed);
        Close();
        await OnChange.InvokeAsync();
    }
}
