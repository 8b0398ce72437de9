using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Queue;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CivilDesk.Web.Queue;

/// <summary>Assigns the checked cases one by one: the same verb, the same rules, one save each, and an answer for each.</summary>
public sealed partial class BulkAssignPanel
{
    private List<Line> _lines = [];
    private string? _progress;
    private bool _running;
    private bool _done;

    /// <summary>The cases as they were checked.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<ComplaintRow> Rows { get; set; } = [];

    [Parameter, EditorRequired] public EventCallback OnClose { get; set; }

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [CascadingParameter] private CodeBook Book { get; set; } = null!;

    [Inject] private AssignmentProposals Proposals { get; set; } = null!;

    [Inject] private ComplaintService Complaints { get; set; } = null!;

    [Inject] private IJSRuntime Script { get; set; } = null!;

    // Taken once: the list behind it goes on moving, what was checked does not.
    protected override async Task OnInitializedAsync()
    {
        var proposals = await Proposals.ProposeAsync(Me.Actor, [.. Rows.Select(row => row.Id)], default);
        _lines = [.. Rows.Where(row => proposals.ContainsKey(row.Id)).Select(row => new Line(row, proposals[row.Id]))];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Script.InvokeVoidAsync("desk.focus", "#bulk-title");
        }
    }

    private void SetAll(string? code)
    {
        foreach (var line in _lines)
        {
            line.Department = code ?? line.Proposal.DepartmentCode;
        }
    }

    private async Task AssignAsync()
    {
        _running = true;
        foreach (var line in _lines)
        {
            _progress = Say.With(QueueText.BulkProgress, _lines.IndexOf(line) + 1, _lines.Count);
            StateHasChanged();
            await AssignAsync(line);
        }

        (_running, _done) = (false, true);
        _progress = Say.With(QueueText.BulkDone, _lines.Count(line => !line.Refused), _lines.Count(line => line.Refused));
    }

    private async Task AssignAsync(Line line)
    {
        try
        {
            await Complaints.AssignAsync(Me.Actor, line.Command, line.Row.Id, line.Row.Version, line.Department ?? "", default);
            line.Outcome = Say.With(QueueText.BulkAssigned, Book.Text(CodeList.Department, line.Department));
        }
        catch (DeskRuleException refusal)
        {
            (line.Outcome, line.Refused) = (Say.Refusal(refusal), true);
        }
    }

    private sealed class Line(ComplaintRow row, AssignmentProposal proposal)
    {
        public ComplaintRow Row { get; } = row;

        public AssignmentProposal Proposal { get; } = proposal;

        public CommandId Command { get; } = CommandId.New();

        public string? Department { get; set; } = proposal.DepartmentCode;

        public string? Outcome { get; set; }

        public bool Refused { get; set; }
    }
}
