using System.Globalization;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace CivilDesk.Web.Shell;

/// <summary>Finds pages, commands and cases by what is typed, and lets the arrow keys choose; the field itself is never written to.</summary>
public sealed partial class CaseJump
{
    /// <summary>Where the box is found on the page.</summary>
    public const string Box = "#desk-jump";

    private const int MostCases = 8, ShortestWord = 2;

    private List<JumpPlace> _found = [];
    private string? _searched;
    private string? _news;
    private int _active;
    private int _asked;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private ComplaintRegister Register { get; set; } = null!;

    [Inject] private ShortcutBoard Shortcuts { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    private Task OpenAsync() => Script.InvokeVoidAsync("desk.open", Box).AsTask();

    // Nothing of a search stays behind in a closed box.
    private void Forget() => (_found, _searched, _news, _active) = ([], null, null, 0);

    private async Task HearAsync(FieldText text)
    {
        var changed = await SearchAsync(text.Value.Trim());
        switch (text.Key)
        {
            case "ArrowDown" when !changed && _found.Count > 0:
                _active = (_active + 1) % _found.Count;
                break;
            case "ArrowUp" when !changed && _found.Count > 0:
                _active = (_active + _found.Count - 1) % _found.Count;
                break;

            // What nobody has seen yet is chosen only when there is no choice.
            case "Enter" when _active < _found.Count && (!changed || _found.Count == 1 || _found[0].Word == text.Value.Trim()):
                await GoAsync(_found[_active]);
                break;
            default:
                break;
        }

        StateHasChanged();
    }

    // True when the list is another than before.
    private async Task<bool> SearchAsync(string typed)
    {
        if (typed == _searched)
        {
            return false;
        }

        if (typed.Length == 0)
        {
            Forget();
            return true;
        }

        var asked = ++_asked;
        var cases = Me.Can(Permission.ViewRegister) ? await CasesAsync(typed) : new([], [], 0);
        if (asked == _asked)
        {
            (_found, _searched, _active) = ([.. cases.Exact, .. Pages(typed), .. cases.Others, .. Commands(typed)], typed, 0);
            _news = _found.Count == 0 ? ShellText.JumpNothing : cases.Total > MostCases ? Say.With(ShellText.JumpMore, Say.Count(cases.Total), MostCases) : null;
        }

        return true;
    }

    private async Task<Cases> CasesAsync(string typed)
    {
        // "434" is this year's case of that number; four digits may also end somebody's phone number.
        var serial = typed.Length <= 5 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? await Register.RefreshAsync(Me.Actor, new() { Text = new CaseNumber(Clock.Today.Year, number).ToString() }, ComplaintOrder.NewestFirst, 0, 1, default)
            : null;
        if (typed.Length < ShortestWord || (typed.All(char.IsAsciiDigit) && typed.Length < 4))
        {
            return new([.. serial?.Rows.Select(Place) ?? []], [], 0);
        }

        var found = await Register.ListAsync(Me.Actor, new() { Text = typed }, ComplaintOrder.NewestFirst, 0, MostCases, default);
        var isNumber = CaseNumber.TryParse(typed, out _);
        return new([.. serial?.Rows.Select(Place) ?? [], .. isNumber ? found.Rows.Select(Place) : []], isNumber ? [] : [.. found.Rows.Select(Place)], found.Total);
    }

    private IEnumerable<JumpPlace> Pages(string typed) =>
        NavMap.Groups.SelectMany(group => group.Places).Where(place => Me.Can(place.Needs) && Says(place.Word(), typed))
            .Select(place => new JumpPlace(place.Icon, place.Word(), ShellText.JumpPage, place.Href))
            .Concat(Says(ShellText.NavHelp, typed) ? [new(Icons.Material.Outlined.HelpOutline, ShellText.NavHelp, ShellText.JumpPage, "help")] : []);

    // What the open page can do by key, it can do by name.
    private IEnumerable<JumpPlace> Commands(string typed) =>
        Shortcuts.Sheet.Where(key => key.Keys != "Ctrl+KeyK" && Says(key.Help, typed)).DistinctBy(key => key.Help)
            .Select(key => new JumpPlace(Icons.Material.Outlined.Bolt, key.Help, string.Join(" + ", KeyWords.Of(key.Keys)), null) { Act = () => Shortcuts.PressAsync(key.Keys) });

    private static JumpPlace Place(ComplaintRow row) =>
        new(Icons.Material.Outlined.Description, row.Number.ToString(), $"{row.Title} · {row.Petitioner}", $"complaints/{row.Number}") { Status = row.Status };

    private static bool Says(string words, string typed) => CultureInfo.CurrentCulture.CompareInfo.IndexOf(words, typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth) >= 0;

    private async Task GoAsync(JumpPlace place)
    {
        await Script.InvokeVoidAsync("desk.shut", Box);
        Forget();
        if (place.Act is { } act)
        {
            await act();
            return;
        }

        Navigation.NavigateTo(place.Href!);
    }

    private sealed record Cases(IReadOnlyList<JumpPlace> Exact, IReadOnlyList<JumpPlace> Others, int Total);
}
