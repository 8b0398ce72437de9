using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.FollowUps;
using CivilDesk.Core.Meetings;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Reports;

/// <summary>
/// The whole ledger counted again as a patient clerk would: record by record, day by day, without a line of the product's counting.
/// Slow and obvious on purpose.
/// </summary>
internal sealed class NaiveRecount
{
    private List<Complaint> _cases = [];
    private List<Meeting> _meetings = [];
    private List<FieldVisit> _visits = [];
    private List<Directive> _directives = [];
    private List<(Complaint Case, FollowUpCheck Check)> _checks = [];
    private List<(Complaint Case, Satisfaction Said)> _ratings = [];
    private Dictionary<string, string> _parents = [];

    public static async Task<NaiveRecount> ReadAsync(DeskDb db)
    {
        var all = await db.Set<Complaint>().AsNoTracking().ToListAsync();
        var counted = all.Where(c => c.Status is not (ComplaintStatus.Void or ComplaintStatus.NotAPetition)).ToDictionary(c => c.Id);
        return new()
        {
            _cases = [.. counted.Values],
            _meetings = await db.Set<Meeting>().AsNoTracking().ToListAsync(),
            _visits = await db.Set<FieldVisit>().AsNoTracking().ToListAsync(),
            _directives = await db.Set<Directive>().AsNoTracking().ToListAsync(),
            _checks = [.. (await db.Set<FollowUpCheck>().AsNoTracking().ToListAsync()).Where(check => counted.ContainsKey(check.ComplaintId)).Select(check => (counted[check.ComplaintId], check))],
            _ratings = [.. (await db.Set<Satisfaction>().AsNoTracking().ToListAsync()).Where(said => counted.ContainsKey(said.ComplaintId)).Select(said => (counted[said.ComplaintId], said))],
            _parents = (await db.Set<CodeEntry>().AsNoTracking().Where(entry => entry.List == CodeList.Category).ToListAsync()).ToDictionary(entry => entry.Code, entry => entry.Parent ?? entry.Code),
        };
    }

    /// <summary>Every figure of the days from one to another, by its stable name.</summary>
    public Dictionary<string, decimal?> Count(DateOnly from, DateOnly to, Func<Complaint, bool>? which = null, Func<Directive, bool>? whose = null)
    {
        var figures = new Dictionary<string, decimal?>();
        var days = new List<int>();
        foreach (var key in (string[])["carriedOver", "received", "processed", "replied", "inProgress", "awaitingReply", "longTerm", "late", "repliedOnTime", "notAcceptable", "transferred", "bounced", "extended", "repeats", "collective", "conflicts"])
        {
            figures[key] = 0;
        }

        foreach (var c in _cases.Where(which ?? (_ => true)))
        {
            var wasDoneBefore = c.ProcessedOn is { } earlier && earlier < from;
            var isDone = c.ProcessedOn is { } done && from <= done && done <= to;
            var isNew = from <= c.ReceivedOn && c.ReceivedOn <= to;
            var isOlder = c.ReceivedOn < from;
            var isOpenThen = (isNew || isOlder) && !wasDoneBefore && !isDone;
            var isDoneThen = (isNew || isOlder) && (wasDoneBefore || isDone);
            var wasLeft = c.Outcome is Outcome.Referred or Outcome.Withdrawn or Outcome.Returned or Outcome.RepeatClosed or Outcome.ExceptionClosed;
            var isLong = isOpenThen && c.LongTermSince is { } since && since <= to;
            var resultToldOn = c.RepliedOn is { } told && c.ProcessedOn is { } finished && told >= finished ? c.RepliedOn : null;
            var waits = isDoneThen && !wasLeft && !(resultToldOn <= to);
            var stands = c.Suspensions.Any(stop => stop.From <= to && (stop.To is null || stop.To > to));
            Add("carriedOver", isOlder && !wasDoneBefore);
            Add("received", isNew);
            Add("processed", isDone);
            Add("replied", resultToldOn is { } day && from <= day && day <= to);
            Add("repliedOnTime", resultToldOn is { } on && from <= on && on <= to && c.WasOnTime == true);
            Add("inProgress", isOpenThen);
            Add("awaitingReply", waits);
            Add("longTerm", isLong);
            Add("late", (isOpenThen || waits) && c.DueOn <= to && !isLong && !stands);
            Add("notAcceptable", isDone && c.Outcome is Outcome.NotAcceptable);
            var moves = c.Transfers.Where(t => t.FromDepartment is not null).Select(t => Day(t.At)).ToList();
            Add("transferred", moves.Exists(move => from <= move && move <= to));
            Add("bounced", moves.Exists(move => from <= move && move <= to) && moves.Count(move => move <= to) >= 2);
            Add("extended", c.Extensions.Any(e => from <= Day(e.DecidedAt) && Day(e.DecidedAt) <= to));
            Add("repeats", isNew && c.RepeatNumber >= 2);
            Add("collective", isNew && c.IsCollective);
            Add("conflicts", isNew && c.HasConflict);
            if (isDone)
            {
                days.Add(WorkingDays(c.ReceivedOn, c.ProcessedOn!.Value));
            }
        }

        days.Sort();
        figures["averageDays"] = days.Count == 0 ? null : Math.Round((decimal)days.Sum() / days.Count, 1, MidpointRounding.AwayFromZero);
        figures["medianDays"] = days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m;
        figures["processedRate"] = Percent(figures["processed"]!.Value, figures["carriedOver"]!.Value + figures["received"]!.Value);
        figures["onTimeRate"] = Percent(figures["repliedOnTime"]!.Value, figures["replied"]!.Value);
        Directives(figures, from, to, whose ?? (_ => true));
        Rest(figures, from, to);
        return figures;

        void Add(string key, bool holds) => figures[key] += holds ? 1 : 0;
    }

    /// <summary>The department that had the case at the end of a day.</summary>
    public static string DepartmentAt(Complaint c, DateOnly end)
    {
        var holder = "";
        foreach (var handed in c.Transfers.OrderBy(t => t.Id).Where(t => Day(t.At) <= end))
        {
            holder = handed.ToDepartment;
        }

        return holder;
    }

    public string TopOf(Complaint c) => _parents.GetValueOrDefault(c.CategoryCode, c.CategoryCode);

    private void Directives(Dictionary<string, decimal?> figures, DateOnly from, DateOnly to, Func<Directive, bool> whose)
    {
        int given = 0, done = 0, open = 0, late = 0;
        foreach (var d in _directives.Where(whose))
        {
            var isOpen = d.OrderedOn <= to && !(d.DoneOn <= to) && !(d.ClosedOn <= to);
            given += d.OrderedOn >= from && d.OrderedOn <= to ? 1 : 0;
            done += d.DoneOn >= from && d.DoneOn <= to ? 1 : 0;
            open += isOpen ? 1 : 0;
            late += isOpen && d.Kind is not DirectiveKind.LongTerm && d.DueOn <= to ? 1 : 0;
        }

        (figures["directives"], figures["directivesDone"], figures["directivesOpen"], figures["directivesLate"]) = (given, done, open, late);
    }

    private void Rest(Dictionary<string, decimal?> figures, DateOnly from, DateOnly to)
    {
        figures["meetings"] = _meetings.Count(m => m.HeldOn >= from && m.HeldOn <= to);
        figures["visits"] = _visits.Count(v => v.CarriedOutOn >= from && v.CarriedOutOn <= to);
        figures["meetingsAndVisits"] = figures["meetings"] + figures["visits"];
        var looks = _checks.Where(pair => pair.Check.On >= from && pair.Check.On <= to).ToList();
        var said = _ratings.Where(pair => pair.Said.On >= from && pair.Said.On <= to).ToList();
        figures["followUps"] = looks.Count;
        figures["followUpsResolved"] = looks.Count(pair => pair.Check.Result is FollowUpResult.Resolved);
        figures["recurrences"] = looks.Count(pair => pair.Check.Result is FollowUpResult.Recurred);
        figures["recurrenceRate"] = Percent(figures["recurrences"]!.Value, looks.Count);
        figures["satisfactionAsked"] = looks.Select(pair => pair.Case.Id).Concat(said.Select(pair => pair.Case.Id)).Distinct().Count();
        figures["satisfactionAnswers"] = said.Count;
        figures["satisfaction"] = said.Count == 0 ? null : Math.Round((decimal)said.Sum(pair => pair.Said.Score) / said.Count, 1, MidpointRounding.AwayFromZero);
        figures["responseRate"] = Percent(said.Count, figures["satisfactionAsked"]!.Value);
    }

    private static int WorkingDays(DateOnly received, DateOnly processed)
    {
        var days = 0;
        for (var day = received.AddDays(1); day <= processed; day = day.AddDays(1))
        {
            days += WorkingCalendar.BuiltIn.IsWorkingDay(day) ? 1 : 0;
        }

        return days;
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(9)).DateTime);

    private static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);
}
