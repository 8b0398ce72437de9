using CivilDesk.Core.Attachments;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Drafts;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace CivilDesk.Web.FieldVisits;

/// <summary>The page of the day: every field left is kept, photos are saved at once, the result in one save at the end.</summary>
public sealed partial class DayPage
{
    private readonly List<DecisionForm> _decisions = [];
    private readonly Dictionary<long, string> _findings = [];
    private Dictionary<long, int> _photos = [];
    private OpenedFieldVisit? _opened;
    private CodeBook? _book;
    private DraftKeeper _keeper = null!;
    private string? _seen, _present;

    [Parameter] public string Number { get; set; } = "";

    [CascadingParameter] private SignedIn Me { get; set; } = null!;

    [Inject] private FieldVisitService Visits { get; set; } = null!;

    [Inject] private AttachmentService Attachments { get; set; } = null!;

    [Inject] private CodeService Codes { get; set; } = null!;

    [Inject] private DraftService Drafts { get; set; } = null!;

    [Inject] private Refusals Refusals { get; set; } = null!;

    [Inject] private DeskClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var form = DayNote.NameOf(Number);
        _keeper = new(Drafts, Me.Actor, form);
        if (await Drafts.ListAsync(Me.Actor, form, default) is [var draft, ..] && DayNote.Read(draft.Content) is { } note)
        {
            _keeper = DraftKeeper.Of(draft, Drafts, Me.Actor, form);
            TakeUp(note);
        }

        _book = await Codes.BookAsync(default);
        _opened = await Visits.OpenAsync(Me.Actor, CaseNumber.TryParse(Number, out var number) ? number : throw new DeskRuleException("record.not-found"), default);
        await CountAsync();
    }

    private void TakeUp(DayNote note)
    {
        (_seen, _present) = (note.Seen, note.Present);
        foreach (var (stop, seen) in note.Findings)
        {
            _findings[stop] = seen;
        }

        _decisions.AddRange(note.Decisions.Select(said => said.Form));
    }

    // A field's change does not rise to what lies around it; that the field is left does, and comes after the change.
    private Task KeepAsync() => _keeper.KeepAsync(new DayNote(_seen, _present, _findings, [.. _decisions.Select(DayNote.Said.Of)]).Write(), Clock);

    private async Task CountAsync() =>
        _photos = (await Attachments.ListAsync(Me.Actor, CaseLedger.FieldVisits, _opened!.Row.Id, default)).Where(line => line.PartId is not null).CountBy(line => line.PartId!.Value).ToDictionary();

    private async Task CarryOutAsync()
    {
        var row = _opened!.Row;
        await _keeper.HandInAsync(async () =>
        {
            await Visits.CarryOutAsync(
                Me.Actor,
                _keeper.Command,
                row.Id,
                row.Version,
                new FieldVisitResult(_seen ?? "", [])
                {
                    Decisions = [.. _decisions.Select(decision => decision.Decision)],
                    Present = _present,
                    Stops = [.. _findings.Where(finding => !string.IsNullOrWhiteSpace(finding.Value)).Select(finding => new StopFinding(finding.Key, finding.Value))],
                },
                default);
            return true;
        });
        await _keeper.DiscardAsync();
        Refusals.Done(VisitsText.CarriedOut);
        Navigation.NavigateTo($"visits/{row.Number}");
    }
}
