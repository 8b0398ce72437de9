using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Documents;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Reports;

/// <summary>Reads what a report names one by one: only what was counted, and of a long list the first of it.</summary>
internal sealed class ListReader(DeskDb db, ReportPeriod period, DateOnly lastOver, CountedList list, CodeBook book, WorkingCalendar calendar)
{
    private const int Most = 30, MostProposals = 10;

    private readonly ReportWords _words = new(book);

    public async Task<ReportLists> ReadAsync(CancellationToken ct) => new(
        await MeetingsAsync(ct),
        await VisitsAsync(ct),
        await DirectivesAsync(ct),
        await CasesAsync("late", (c, end) => calendar.WorkingDaysBetween(c.DueOn.AddDays(1), end), ct),
        await CasesAsync("longTerm", (c, end) => calendar.WorkingDaysBetween(c.ReceivedOn.AddDays(1), end), ct),
        await ProposalsAsync(ct),
        await RefusalsAsync(ct),
        await NextPlanAsync(ct));

    private async Task<IReadOnlyList<MeetingEntry>> MeetingsAsync(CancellationToken ct)
    {
        var held = await db.Set<Meeting>().Where(m => m.HeldOn >= period.Start && m.HeldOn <= period.End)
            .OrderBy(m => m.StartsAt).ThenBy(m => m.Number).Take(Most)
            .Select(m => new
            {
                m.Id,
                m.Number,
                m.StartsAt,
                m.Subject,
                m.Agreed,
                m.Said,
                m.DepartmentCode,
                Citizen = db.Set<Petitioners.Petitioner>().Where(p => p.Id == m.PetitionerId).Select(p => p.Name).FirstOrDefault() ?? "",
                Persons = m.Attendees.Count(a => a.Side == AttendeeSide.Citizen),
                Present = m.Attendees.Where(a => a.Side == AttendeeSide.Office).Select(a => a.Duty ?? a.Name).ToList(),
                Orders = db.Set<Directive>().Count(d => d.Source == DirectiveSource.Meeting && d.SourceId == m.Id),
            })
            .ToListAsync(ct);
        return [.. held.Select(m => new MeetingEntry(
            m.Number, m.StartsAt!.Value, Masking.Name(m.Citizen), Math.Max(1, m.Persons), Told(m.Subject),
            m.Present.Count > 0 ? string.Join(", ", m.Present) : m.DepartmentCode is { } code ? _words.Department(code) : KoreanFormat.None, Told(m.Agreed ?? m.Said), m.Orders))];
    }

    private async Task<IReadOnlyList<VisitEntry>> VisitsAsync(CancellationToken ct)
    {
        var done = await db.Set<FieldVisit>().Where(v => v.CarriedOutOn >= period.Start && v.CarriedOutOn <= period.End)
            .OrderBy(v => v.CarriedOutOn).ThenBy(v => v.Number).Take(Most)
            .Select(v => new { v.Number, v.CarriedOutOn, v.Place, v.Purpose, v.Seen, Orders = db.Set<Directive>().Count(d => d.Source == DirectiveSource.FieldVisit && d.SourceId == v.Id) })
            .ToListAsync(ct);
        return [.. done.Select(v => new VisitEntry(v.Number, v.CarriedOutOn!.Value, Told(v.Place), Told(v.Purpose), Told(v.Seen), v.Orders))];
    }

    private async Task<IReadOnlyList<DirectiveEntry>> DirectivesAsync(CancellationToken ct)
    {
        var numbers = Numbers("directives");
        var given = await db.Set<Directive>().Where(d => numbers.Contains(d.Number)).OrderBy(d => d.Number)
            .Select(d => new { d.Number, d.OrderedOn, d.Text, d.DepartmentCode, d.Progress, d.DueOn, d.Status })
            .ToListAsync(ct);
        return [.. given.Select(d => new DirectiveEntry(
            d.Number, d.OrderedOn, Told(d.Text), _words.Department(d.DepartmentCode), d.Progress is null ? KoreanFormat.None : Told(d.Progress), d.DueOn, ReportWords.Of(d.Status)))];
    }

    private async Task<IReadOnlyList<CaseEntry>> CasesAsync(string figure, Func<CaseEntry, DateOnly, int> days, CancellationToken ct)
    {
        var items = list.Behind(new(figure)).Take(Most).ToList();
        var numbers = items.ConvertAll(item => item.Number);
        var departments = items.ToDictionary(item => item.Number, item => item.Department);
        var cases = await db.Set<Complaint>().IgnoreAutoIncludes().Where(c => numbers.Contains(c.Number)).OrderBy(c => c.DueOn).ThenBy(c => c.Number)
            .Select(c => new { c.Number, c.Title, c.ReceivedOn, c.DueOn, c.ReviewOn })
            .ToListAsync(ct);
        return [.. cases.Select(c => new CaseEntry(c.Number, Told(c.Title), _words.Department(departments[c.Number]), c.ReceivedOn, c.DueOn, c.ReviewOn, 0))
            .Select(entry => entry with { Days = days(entry, lastOver) })];
    }

    // What the mayor met, ordered or saw, what divides people, what many signed: that is what a month is remembered by.
    private async Task<IReadOnlyList<CaseProposal>> ProposalsAsync(CancellationToken ct)
    {
        var done = db.Set<Complaint>().IgnoreAutoIncludes().Counted().Where(c => c.ProcessedOn >= period.Start && c.ProcessedOn <= period.End && c.Outcome != Outcome.Withdrawn && c.Outcome != Outcome.NotAcceptable);
        var met = await IdsAsync(db.Set<Meeting>().Where(m => m.HeldOn != null).Select(m => m.ComplaintId), ct);
        var seen = await IdsAsync(db.Set<FieldVisit>().Where(v => v.CarriedOutOn != null).Select(v => v.ComplaintId), ct);
        var ordered = await IdsAsync(db.Set<Directive>().Where(d => d.Source == DirectiveSource.Complaint).Select(d => d.SourceId), ct);
        List<long> touched = [.. met.Union(seen).Union(ordered)];
        var weighed = await done.Where(c => c.HasConflict || c.IsCollective || c.RepeatNumber > 1 || touched.Contains(c.Id))
            .Select(c => new { c.Id, c.Number, c.HasConflict, c.IsCollective, IsRepeat = c.RepeatNumber > 1 })
            .ToListAsync(ct);
        var others = await done.OrderBy(c => c.Number).Take(MostProposals).Select(c => new { c.Id, c.Number, c.HasConflict, c.IsCollective, IsRepeat = c.RepeatNumber > 1 }).ToListAsync(ct);
        var best = weighed.Union(others)
            .Select(c => new { c.Id, c.Number, c.HasConflict, c.IsCollective, c.IsRepeat, WasMet = met.Contains(c.Id), WasSeen = seen.Contains(c.Id), WasOrdered = ordered.Contains(c.Id) })
            .OrderByDescending(c => (c.WasMet ? 4 : 0) + (c.WasSeen ? 4 : 0) + (c.WasOrdered ? 3 : 0) + (c.IsCollective ? 3 : 0) + (c.HasConflict ? 2 : 0) + (c.IsRepeat ? 1 : 0))
            .ThenBy(c => c.Number)
            .Take(MostProposals)
            .ToList();
        var ids = best.ConvertAll(c => c.Id);
        var texts = await done.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Number, c.Title, c.Story, c.Wish, c.Answer, c.Outcome, c.FollowUpOn }).ToDictionaryAsync(c => c.Id, ct);
        return [.. best.Select(c => (Weight: c, Text: texts[c.Id])).Select(pair => new CaseProposal(
            pair.Text.Number,
            Told(pair.Text.Title),
            Told(pair.Text.Wish ?? pair.Text.Story),
            Told(pair.Text.Answer),
            pair.Text.Outcome is { } outcome ? ReportWords.Of(outcome) : KoreanFormat.None,
            pair.Text.FollowUpOn is { } day ? $"사후확인 {KoreanFormat.ShortDate(day)}" : KoreanFormat.None,
            Grounds((pair.Weight.WasMet, "면담"), (pair.Weight.WasSeen, "현장확인"), (pair.Weight.WasOrdered, "지시"), (pair.Weight.IsCollective, "다수인"), (pair.Weight.HasConflict, "갈등"), (pair.Weight.IsRepeat, "반복"))))];
    }

    private async Task<IReadOnlyList<RefusalEntry>> RefusalsAsync(CancellationToken ct)
    {
        var refused = await db.Set<Complaint>().IgnoreAutoIncludes().Counted()
            .Where(c => c.ProcessedOn >= period.Start && c.ProcessedOn <= period.End && c.Outcome == Outcome.NotAcceptable)
            .OrderBy(c => c.Number).Take(Most)
            .Select(c => new { c.Number, c.Title, c.DepartmentCode, c.RefusalReason, c.Remedy })
            .ToListAsync(ct);
        return [.. refused.Select(c => new RefusalEntry(c.Number, Told(c.Title), _words.Department(c.DepartmentCode), Told(c.RefusalReason), Told(c.Remedy)))];
    }

    private async Task<IReadOnlyList<string>> NextPlanAsync(CancellationToken ct)
    {
        var next = period.Next();
        var (from, to) = (next.Start, next.End);
        var open = Numbers("inProgress").Count;
        var (reviews, looks) = (
            await db.Set<Complaint>().CountAsync(c => c.Status == ComplaintStatus.UnderReview && c.ReviewOn <= to, ct),
            await db.Set<Complaint>().CountAsync(c => c.FollowUpOn >= from && c.FollowUpOn <= to && (c.Status == ComplaintStatus.Replied || c.Status == ComplaintStatus.FollowUp || c.Status == ComplaintStatus.Closed), ct));
        var orders = await db.Set<Directive>().CountAsync(d => d.DueOn >= from && d.DueOn <= to && (d.Status == DirectiveStatus.UnderWay || d.Status == DirectiveStatus.CompletionAsked), ct);
        return
        [
            $"처리중 {open}건의 처리와 회신",
            .. If(reviews, $"검토일이 다가온 장기 민원 {reviews}건 재검토"),
            .. If(looks, $"사후확인 {looks}건 실시"),
            .. If(orders, $"완료 예정 지시사항 {orders}건 이행 점검"),
        ];

        static string[] If(int count, string line) => count > 0 ? [line] : [];
    }

    private static async Task<HashSet<long>> IdsAsync(IQueryable<long?> ids, CancellationToken ct) => [.. (await ids.Where(id => id != null).Distinct().ToListAsync(ct)).Select(id => id!.Value)];

    private List<CaseNumber> Numbers(string figure) => [.. list.Behind(new(figure)).Select(item => item.Number)];

    private static IReadOnlyList<string> Grounds(params (bool Holds, string Word)[] grounds) => [.. grounds.Where(ground => ground.Holds).Select(ground => ground.Word)];

    private static string Told(string? text) => string.IsNullOrWhiteSpace(text) ? KoreanFormat.None : PersonalData.Hide(text.ReplaceLineEndings(" ").Trim());
}
