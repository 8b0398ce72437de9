using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Timeline;

/// <summary>Makes the one-page briefing (면담자료) of a meeting; written down as a view of the petitioner's data.</summary>
public sealed class BriefingReader(WriteUnit writes, DeskClock clock)
{
    private const int GistLength = 400;

    public Task<MeetingBriefing> ReadAsync(Actor actor, CaseNumber meeting, CancellationToken ct) => OpenAsync(actor, Permission.ViewCase, meeting, "viewed", nameof(ReadAsync), ct);

    /// <summary>Before it is printed.</summary>
    public Task<MeetingBriefing> PrintAsync(Actor actor, CaseNumber meeting, CancellationToken ct) => OpenAsync(actor, Permission.ViewCase, meeting, "printed", nameof(PrintAsync), ct);

    /// <summary>As a file that leaves the desk.</summary>
    public Task<MeetingBriefing> ExportAsync(Actor actor, CaseNumber meeting, CancellationToken ct) => OpenAsync(actor, Permission.ExportData, meeting, "exported", nameof(ExportAsync), ct);

    private Task<MeetingBriefing> OpenAsync(Actor actor, Permission permission, CaseNumber meeting, string verb, string name, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            permission,
            CommandId.None,
            async unit =>
            {
                var chosen = MeetingRegister.Visible(unit.Db, unit.Authority).AsNoTracking().Where(m => m.Number == meeting);
                var found = await chosen.Include(m => m.Attendees).SingleOrDefaultAsync(ct) ?? throw new DeskRuleException("record.not-found");
                unit.Record(found, verb, found.PetitionerId);
                return await MakeAsync(unit.Db, unit.Authority, found, (await MeetingRegister.RowsAsync(unit.Db, chosen, ct)).Single(), ct);
            },
            ct,
            name);

    private async Task<MeetingBriefing> MakeAsync(DeskDb db, Authority authority, Meeting m, MeetingRow row, CancellationToken ct)
    {
        var cases = ComplaintRegister.Visible(db, authority).AsNoTracking();
        var complaint = await cases.SingleOrDefaultAsync(c => c.Id == m.ComplaintId, ct);
        var caseRow = complaint is null ? null : (await ComplaintRegister.RowsAsync(db, cases.Where(c => c.Id == complaint.Id), ct)).Single();
        var petitioner = await db.Set<Petitioner>().Where(p => p.Id == m.PetitionerId).Select(p => p.Name).SingleAsync(ct);
        var records = await ThreadReader.RecordsAsync(db, authority, CaseLedger.Meetings, m.Number, ct);
        var directives = records.Where(record => record.Ledger is CaseLedger.Directives).Select(record => record.Id).ToList();
        var promises = await DirectiveRegister.RowsAsync(DirectiveRegister.Visible(db, authority).Where(d => directives.Contains(d.Id)).OrderBy(d => d.Number), ct);
        var similar = await BriefedCases.FindAsync(cases, complaint?.Title ?? m.Subject, complaint, ct);
        string Shown(string name) => authority.SeesContact ? name : Masking.Name(name);
        return new(
            row,
            Shown(petitioner),
            caseRow,
            complaint is null ? m.Subject : Shortened(complaint.Story),
            complaint?.Wish,
            m.ReviewFinding,
            m.Opinion,
            m.OpinionDocumentNumber,
            [.. m.Attendees.OrderBy(a => a.Side).ThenBy(a => a.Id).Select(a => new Attendee(a.Side, a.Side is AttendeeSide.Citizen ? Shown(a.Name) : a.Name, a.Duty))],
            await ThreadReader.EventsAsync(db, records, ct),
            promises,
            similar,
            [.. Questions(m, complaint, promises, similar)],
            m.LikelyQuestions,
            m.SuggestedAnswer ?? m.Opinion ?? complaint?.Answer ?? (similar is [var nearest, ..] ? nearest.Answer : null),
            m.SuggestedAnswer is not null);
    }

    private IEnumerable<LikelyQuestion> Questions(Meeting m, Complaint? complaint, IReadOnlyList<DirectiveRow> promises, IReadOnlyList<BriefedCase> similar)
    {
        if (m.OpinionAskedOn is not null && m.Opinion is null)
        {
            yield return new(LikelyQuestionKind.WhatDoesTheDepartmentSay, CaseLedger.Meetings, m.Number);
        }

        if (complaint is { Outcome: Outcome.NotAcceptable })
        {
            yield return new(LikelyQuestionKind.WhyRefused, CaseLedger.Complaints, complaint.Number);
        }

        if (complaint is { RepliedAt: null } && complaint.DueAt < clock.Now)
        {
            yield return new(LikelyQuestionKind.WhyLate, CaseLedger.Complaints, complaint.Number);
        }

        foreach (var promise in promises.Where(promise => promise.Status is not (DirectiveStatus.Done or DirectiveStatus.Closed)))
        {
            yield return new(promise.IsLate(clock.Today) ? LikelyQuestionKind.WhyLate : LikelyQuestionKind.WhenDone, CaseLedger.Directives, promise.Number);
        }

        if (complaint?.Outcome is not Outcome.Accepted && similar.FirstOrDefault(other => other.Outcome is Outcome.Accepted) is { } elsewhere)
        {
            yield return new(LikelyQuestionKind.WhyNotHere, CaseLedger.Complaints, elsewhere.Number);
        }
    }

    private static string Shortened(string story) => story.Length <= GistLength ? story : $"{story[..GistLength].TrimEnd()}…";
}
