using System.Globalization;
using CivilDesk.Core.Agenda;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Agenda;

/// <summary>The agenda's page: the address says which days of whom, the bell reads them again.</summary>
public sealed partial class AgendaPage
{
    private AgendaSheet? _sheet;
    private CodeBook? _book;
    private AgendaPlace _place;
    private bool _feeds;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "view")] private string? Scope { get; set; }

    [SupplyParameterFromQuery(Name = "day")] private string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "who")] private string? Owner { get; set; }

    [Inject] private AgendaReader Agenda { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    private string Title => _place.Scope switch
    {
        AgendaScope.Day => Say.DayOfWeek(_place.Day),
        AgendaScope.Month => Say.Month(_place.Day),
        _ => $"{Say.DayOfWeek(_place.Span.From)} – {Say.DayOfWeek(_place.Span.To)}",
    };

    protected override Task OnParametersSetAsync()
    {
        _place = AgendaPlace.Read(Scope, Day, Owner, Clock.Today, Me.Role is Role.Mayor ? AgendaOwner.Mayor : AgendaOwner.Desk);
        return ReloadAsync();
    }

    private static string? Hours(AgendaItem item) => item.StartsAt is { } from ? $"{Say.Time(from)}{(item.EndsAt is { } to ? $"–{Say.Time(to)}" : null)}" : null;

    private async Task ReloadAsync()
    {
        _book ??= await Codes.BookAsync(default);
        _sheet = await Agenda.ReadAsync(Me.Actor, _place.Span, _place.Owner, default);
    }

    private void GoTo(AgendaPlace place) => Navigation.NavigateTo(place.Address);

    private void ChooseDay(ChangeEventArgs change)
    {
        if (DateOnly.TryParse(change.Value as string, CultureInfo.InvariantCulture, out var day))
        {
            GoTo(_place with { Day = day });
        }
    }

    private Task PrintAsync() => Script.InvokeVoidAsync("desk.print").AsTask();
}
