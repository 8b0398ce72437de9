using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.Complaints;

/// <summary>The register: reads what the address bar asks for, and the same again when the bell rings.</summary>
public sealed partial class RegisterPage
{
    private const int PageSize = 50;

    private PageOf<ComplaintRow>? _page;
    private CodeBook? _book;
    private ComplaintFilter _filter = new();
    private ComplaintOrder _order;
    private int _number = 1;

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private ComplaintRegister Register { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    private bool IsNarrowed => _filter != new ComplaintFilter();

    private int Skip => (_number - 1) * PageSize;

    private string? NumberSort => _order switch
    {
        ComplaintOrder.NewestFirst => "descending",
        ComplaintOrder.OldestFirst => "ascending",
        _ => null,
    };

    private string NumberSortLink => SortLink(_order is ComplaintOrder.NewestFirst ? ComplaintOrder.OldestFirst : ComplaintOrder.NewestFirst);

    private string ExtractLink => $"complaints.xlsx{new Uri(Navigation.Uri).Query}";

    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var query = CaseAddress.Read(Navigation.Uri);
        (_filter, _order, _number) = (query.Filter(), query.Choice<ComplaintOrder>(CaseAddress.Sort) ?? ComplaintOrder.NewestFirst, query.PageOf());
        _book = await Codes.BookAsync(default);
        _page = await Register.ListAsync(Me.Actor, _filter, _order, Skip, PageSize, default);
    }

    private async Task RefreshAsync()
    {
        _book = await Codes.BookAsync(default);
        _page = await Register.RefreshAsync(Me.Actor, _filter, _order, Skip, PageSize, default);
    }

    private void Set((string Name, string? Value) change) => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [change.Name] = change.Value, [CaseAddress.Page] = null }));

    private string SortLink(ComplaintOrder order) => Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [CaseAddress.Sort] = order is ComplaintOrder.NewestFirst ? null : order.ToString(), [CaseAddress.Page] = null });
}
