using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Documents;
using CivilDesk.Core.Reports;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Shell;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace CivilDesk.Web.Reports;

/// <content>What the page of one report does. Counting runs beside the page, which tells how far it is and can be left.</content>
public sealed partial class ReportPage
{
    private PeriodReport? _report;
    private IReadOnlyList<ReportEdition> _editions = [];
    private IReadOnlyList<Chart> _charts = [];
    private CodeBook? _book;
    private int _percent;
    private bool _recounting;

    [Parameter] public string Name { get; set; } = "";

    [SupplyParameterFromQuery] private int? Edition { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private ReportService Reports { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private IDialogService Dialogs { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    private bool MayEdit => _report?.State is ReportState.Draft && Me.Can(Permission.TakeReportDraft);

    protected override async Task OnParametersSetAsync()
    {
        if (_report is { } shown && (shown.Period.ToString() != Name || (Edition is { } edition && edition != shown.Edition)))
        {
            _report = null;
        }

        await ReloadAsync();
    }

    private static string Standing(PeriodReport report) => report.State switch
    {
        ReportState.Issued when report.IsSuperseded => Say.With(ReportsText.SupersededNote, report.Edition, report.LatestIssued),
        ReportState.Issued => ReportsText.IssuedNote,
        ReportState.Draft when report.Edition > 1 => Say.With(ReportsText.RevisionNote, report.Edition, report.EditionReason),
        ReportState.Draft => ReportsText.DraftNote,
        _ => ReportsText.NotDue,
    };

    private async Task ReloadAsync()
    {
        var (period, progress) = (ReportAddress.PeriodOf(Name), Progress());
        _book ??= await Codes.BookAsync(default);
        _editions = await Reports.EditionsAsync(Me.Actor, period, default);
        _report = await Task.Run(() => Reports.ReadEditionAsync(Me.Actor, period, Edition, progress, default));
        _charts = ReportDocument.ChartsOf(_report);
    }

    private async Task RecountAsync()
    {
        var (report, progress) = (_report!, Progress());
        _recounting = true;
        StateHasChanged();
        try
        {
            await Task.Run(() => Reports.RecountAsync(Me.Actor, CommandId.New(), report.Id!.Value, report.Version, progress, default));
        }
        finally
        {
            _recounting = false;
        }

        Refusals.Done(ReportsText.Recounted);
        await ReloadAsync();
    }

    private async Task WriteHeadlineAsync(HeadlineForm form)
    {
        await Refusals.ShowAsync(() => Reports.WriteHeadlineAsync(Me.Actor, CommandId.New(), _report!.Id!.Value, _report.Version, form, default));
        await ReloadAsync();
    }

    private async Task EditAsync(ReportEdits edits)
    {
        await Reports.EditAsync(Me.Actor, CommandId.New(), _report!.Id!.Value, _report.Version, edits, default);
        await ReloadAsync();
    }

    private async Task ApproveAsync(string? number, DateOnly? on)
    {
        await Reports.RegisterApprovalAsync(Me.Actor, CommandId.New(), _report!.Id!.Value, _report.Version, number, on, default);
        Refusals.Done(ReportsText.Saved);
        await ReloadAsync();
    }

    private async Task ReviseAsync(string reason)
    {
        await Reports.ReviseAsync(Me.Actor, CommandId.New(), _report!.Id!.Value, _report.Version, reason, default);
        Navigation.NavigateTo(ReportAddress.Of(_report.Period));
        await ReloadAsync();
    }

    private async Task IssueAsync()
    {
        var period = FigureWords.Period(_report!.Period);
        if (await Dialogs.ShowMessageBoxAsync(ReportsText.Issue, Say.With(ReportsText.IssueAsk, period), yesText: ReportsText.IssueYes, cancelText: ShellText.Cancel) is not true)
        {
            return;
        }

        await Reports.IssueAsync(Me.Actor, CommandId.New(), _report.Id!.Value, _report.Version, default);
        Refusals.Done(Say.With(ReportsText.Issued, period));
        await ReloadAsync();
    }

    private Progress<int> Progress() => new(percent =>
    {
        _percent = percent;
        _ = InvokeAsync(StateHasChanged);
    });
}
