using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Complaints;

/// <summary>The reads of the complaint ledger: the register page by page, and one case opened.</summary>
public sealed class ComplaintRegister(WriteUnit writes, DeskReads reads, PetitionerService petitioners, CurrentCalendar calendar, DeskClock clock)
{
    /// <summary>What one extract may hold: more is no extract but a copy of the ledger.</summary>
    public const int LargestExtract = 10_000;

    private static readonly string[] s_looks = ["viewed", "revealed", "printed"];

    /// <summary>One page of the register. A search by text is written down (its kind and count, never the text).</summary>
    public async Task<PageOf<ComplaintRow>> ListAsync(Actor actor, ComplaintFilter filter, ComplaintOrder order, int skip, int take, CancellationToken ct)
    {
        var page = await RefreshAsync(actor, filter, order, skip, take, ct);
        if (skip == 0)
        {
            await WriteDownSearchAsync(actor, Permission.ViewRegister, filter.Text, page.Total, ct);
        }

        return page;
    }

    /// <summary>The same page again, after a ring; leaves no second line.</summary>
    public Task<PageOf<ComplaintRow>> RefreshAsync(Actor actor, ComplaintFilter filter, ComplaintOrder order, int skip, int take, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewRegister,
            async (db, authority) =>
            {
                if (await PlainSearchAsync(db, filter, order, authority, skip, take, ct) is { } plain)
                {
                    return plain;
                }

                var found = Filtered(db, filter, authority);
                return new PageOf<ComplaintRow>(
                    await RowsAsync(db, Sorted(found, order).Skip(skip).Take(Math.Clamp(take, 1, PageOf<ComplaintRow>.LargestPage)), ct),
                    await found.CountAsync(ct));
            },
            ct);

    /// <summary>The whole list for a file; written down with its count, never with what was searched for.</summary>
    public Task<IReadOnlyList<ComplaintRow>> ExportAsync(Actor actor, ComplaintFilter filter, ComplaintOrder order, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ExportData,
            CommandId.None,
            async unit =>
            {
                var found = Filtered(unit.Db, filter, unit.Authority);
                var count = await found.CountAsync(ct);
                if (count > LargestExtract)
                {
                    throw new DeskRuleException("export.too-many-rows", count, LargestExtract);
                }

                var rows = await RowsAsync(unit.Db, Sorted(found, order).AsNoTracking(), ct);
                unit.Record(nameof(Complaint), null, "exported", detail: $"{rows.Count}");
                return rows;
            },
            ct);

    /// <summary>Whether an open case has changed since it was read: its version now, or null when it is not this person's to see. Shows nothing, so it leaves no line.</summary>
    public Task<int?> VersionAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        reads.ReadAsync(
            actor,
            Permission.ViewCase,
            (db, authority) => Visible(db, authority).Where(c => c.Number == number).Select(c => (int?)c.Version).SingleOrDefaultAsync(ct),
            ct);

    /// <summary>Writes down that the case was put on paper.</summary>
    public Task PrintAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewCase,
            CommandId.None,
            async unit =>
            {
                var complaint = await Visible(unit.Db, unit.Authority).AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct)
                    ?? throw new DeskRuleException("record.not-found");
                unit.Record(complaint, "printed", complaint.PetitionerId);
            },
            ct);

    /// <summary>Opens a case; written down as a view of its petitioner's data.</summary>
    public Task<CaseView> OpenAsync(Actor actor, CaseNumber number, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.ViewCase,
            CommandId.None,
            async unit =>
            {
                var complaint = await Visible(unit.Db, unit.Authority).AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct)
                    ?? throw new DeskRuleException("record.not-found");
                var petitioner = (await PetitionerService.SpeakerAsync(unit.Db, complaint.PetitionerId, ct))!;
                unit.Record(complaint, "viewed", petitioner.Id);
                var card = petitioners.Card(petitioner);
                var clear = unit.Authority.SeesContact;
                var row = (await RowsAsync(unit.Db, unit.Db.Set<Complaint>().Where(c => c.Id == complaint.Id), ct))[0];
                return View(complaint, row, clear ? card : Masked(card), !clear, await StepsAsync(unit.Db, complaint.Id, ct)) with
                {
                    Life = await CaseLives.ReadAsync(unit.Db, complaint, (await calendar.ReadAsync(unit.Db, ct)).Calendar, clear, ct),
                };
            },
            ct);

    /// <summary>Writes a finished search down: its kind and count, never the text.</summary>
    internal Task WriteDownSearchAsync(Actor actor, Permission permission, string? text, int found, CancellationToken ct) => string.IsNullOrWhiteSpace(text)
        ? Task.CompletedTask
        : writes.ExecuteAsync(
            actor,
            permission,
            CommandId.None,
            unit =>
            {
                unit.Record(nameof(Complaint), null, "searched", detail: $"{KindOf(text)}: {found}");
                return Task.CompletedTask;
            },
            ct);

    internal static IQueryable<Complaint> Visible(DeskDb db, Authority authority) => authority.Role is Role.DepartmentOfficer
        ? db.Set<Complaint>().Where(c => c.DepartmentCode == authority.DepartmentCode || c.Parts.Any(part => part.DepartmentCode == authority.DepartmentCode))
        : db.Set<Complaint>();

    internal static async Task<IReadOnlyList<ComplaintRow>> RowsAsync(DeskDb db, IQueryable<Complaint> complaints, CancellationToken ct)
    {
        var rows = await complaints
            .Select(c => new ComplaintRow(
                c.Id,
                c.Version,
                c.Number,
                c.Title,
                c.PetitionerName,
                c.DongCode,
                c.CategoryCode,
                c.ChannelCode,
                c.Type,
                c.Status,
                c.DepartmentCode,
                c.ReceivedAt,
                c.DueAt,
                c.DueOn,
                c.Outcome,
                c.ProcessedOn)
            {
                AnnouncedDueOn = c.AnnouncedDueOn,
                SuspendedSince = c.SuspendedSince,
                SuspendedFor = c.SuspendedFor,
                Progress = c.Progress,
                ReviewOn = c.ReviewOn,
                FollowUpOn = c.FollowUpOn,
                AgencyExpectedOn = c.AgencyExpectedOn,
                RepeatNumber = c.RepeatNumber,
                TransferCount = c.TransferCount,
                MarkedForMayor = c.MarkedForMayor,
                IsCollective = c.IsCollective,
                HasConflict = c.HasConflict,
                WasOnTime = c.WasOnTime,
            })
            .ToListAsync(ct);
        return [.. rows.Select(row => row with { Petitioner = Masking.Name(row.Petitioner) })];
    }

    private static IQueryable<Complaint> Sorted(IQueryable<Complaint> complaints, ComplaintOrder order) => order switch
    {
        ComplaintOrder.OldestFirst => complaints.OrderBy(c => c.Number),
        ComplaintOrder.DueFirst => complaints.OrderBy(c => c.DueAt).ThenBy(c => c.Number),
        _ => complaints.OrderByDescending(c => c.Number),
    };

    private static string KindOf(string text) =>
        CaseNumber.TryParse(text, out _) ? "number" : PhoneNumber.Digits(text).Length >= 4 && !text.Any(char.IsLetter) ? "phone" : "words";

    private static PetitionerCard Masked(PetitionerCard card) => card with
    {
        Name = Masking.Name(card.Name),
        Phone = card.Phone is { } phone ? Masking.Phone(phone) : null,
        Address = card.Address is { } address ? Masking.Address(address) : null,
        Email = card.Email is { } email ? Masking.Email(email) : null,
        OtherPhones = [.. card.OtherPhones.Select(Masking.Phone)],
        Caution = null,
    };

    private static CaseView View(Complaint c, ComplaintRow row, PetitionerCard petitioner, bool masked, IReadOnlyList<CaseStep> steps) => new(
        row, petitioner, masked, c.Story, c.Wish, c.Answer, c.AssignedAt, c.ProcessedAt, c.ReplyChannel, c.RepliedAt, c.WasOnTime, c.ClosedAt, steps);

    private static async Task<IReadOnlyList<CaseStep>> StepsAsync(DeskDb db, long complaintId, CancellationToken ct) =>
        await db.Set<HistoryLine>()
            .Where(line => line.Subject == nameof(Complaint) && line.SubjectId == complaintId && !s_looks.Contains(line.Verb))
            .OrderBy(line => line.Sequence)
            .Select(line => new CaseStep(
                line.At,
                line.Verb,
                db.Set<DeskAccount>().Where(a => a.Id == line.AccountId).Select(a => a.DisplayName).FirstOrDefault() ?? "",
                db.Set<DeskAccount>().Where(a => a.Id == line.OnBehalfOf).Select(a => a.DisplayName).FirstOrDefault(),
                line.Detail))
            .ToListAsync(ct);

    /// <summary>The cases that a filter means and this person may see; the queue asks the same way.</summary>
    internal IQueryable<Complaint> Filtered(DeskDb db, ComplaintFilter filter, Authority authority)
    {
        var found = Visible(db, authority).In(filter.View, clock).Where(c =>
            (filter.Status == null || c.Status == filter.Status)
            && (filter.DongCode == null || c.DongCode == filter.DongCode)
            && (filter.DepartmentCode == null || c.DepartmentCode == filter.DepartmentCode)
            && (filter.ChannelCode == null || c.ChannelCode == filter.ChannelCode)
            && (filter.Outcome == null || c.Outcome == filter.Outcome)
            && (filter.Type == null || c.Type == filter.Type)
            && (filter.ReceivedFrom == null || c.ReceivedOn >= filter.ReceivedFrom)
            && (filter.ReceivedTo == null || c.ReceivedOn <= filter.ReceivedTo)
            && (filter.ProcessedFrom == null || c.ProcessedOn >= filter.ProcessedFrom)
            && (filter.ProcessedTo == null || c.ProcessedOn <= filter.ProcessedTo)
            && (filter.Progress == null || c.Progress == filter.Progress)
            && (filter.DueFrom == null || c.DueOn >= filter.DueFrom)
            && (filter.DueTo == null || c.DueOn <= filter.DueTo)
            && (filter.RepliedFrom == null || c.RepliedOn >= filter.RepliedFrom)
            && (filter.RepliedTo == null || c.RepliedOn <= filter.RepliedTo)
            && (filter.WasOnTime == null || c.WasOnTime == filter.WasOnTime)
            && (filter.IsCollective == null || c.IsCollective == filter.IsCollective)
            && (filter.HasConflict == null || c.HasConflict == filter.HasConflict)
            && (filter.IsRepeat == null || (c.RepeatNumber > 1) == filter.IsRepeat));
        if (filter.PetitionerId is { } petitioner)
        {
            // Cards that were merged are one person; each case still names the card under which it came.
            var cards = PetitionerService.CardsOfSamePerson(db, petitioner);
            found = found.Where(c => cards.Contains(c.PetitionerId));
        }

        if (filter.CategoryCode is { } category)
        {
            // The upper level means all below it.
            found = found.Where(c => c.CategoryCode == category || db.Set<Codes.CodeEntry>().Any(e => e.List == Codes.CodeList.Category && e.Code == c.CategoryCode && e.Parent == category));
        }

        return Matching(db, found, filter.Text?.Trim());
    }

    // The snapshot of the name is among the words; a name that the card has got since is found whole.
    private static IQueryable<long> OfNamed(DeskDb db, string name)
    {
        var named = db.Set<Petitioner>().Where(petitioner => petitioner.Name == name).Select(petitioner => petitioner.Id);
        return db.Set<Complaint>().Where(c => named.Contains(c.PetitionerId)).Select(c => c.Id);
    }

    // Words and nothing else, by number: ids and numbers rise together, so that the index itself hands out the page and a word
    // that half the register holds costs no more than a rare one.
    private static async Task<PageOf<ComplaintRow>?> PlainSearchAsync(
        DeskDb db, ComplaintFilter filter, ComplaintOrder order, Authority authority, int skip, int take, CancellationToken ct)
    {
        var text = filter.Text?.Trim() ?? "";
        if (order is ComplaintOrder.DueFirst || authority.Role is Role.DepartmentOfficer || filter with { Text = null } != new ComplaintFilter()
            || text.Length == 0 || KindOf(text) is not "words" || WordIndex.Matching(db, text) is not { } hits
            || await db.Set<Petitioner>().AnyAsync(petitioner => petitioner.Name == text, ct))
        {
            return null;
        }

        var ids = await WordIndex.PageAsync(db, text, order is ComplaintOrder.NewestFirst, skip, Math.Clamp(take, 1, PageOf<ComplaintRow>.LargestPage), ct);
        return new(await RowsAsync(db, Sorted(db.Set<Complaint>().Where(c => ids.Contains(c.Id)), order), ct), await hits.CountAsync(ct));
    }

    private IQueryable<Complaint> Matching(DeskDb db, IQueryable<Complaint> found, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return found;
        }

        if (CaseNumber.TryParse(text, out var number))
        {
            return found.Where(c => c.Number == number || c.EarlierNumber == text);
        }

        if (KindOf(text) is "phone")
        {
            var people = petitioners.ByPhone(db, text);
            return found.Where(c => people.Contains(c.PetitionerId) || c.EarlierNumber == text);
        }

        if (WordIndex.Matching(db, text) is not { } hits)
        {
            return found;
        }

        var all = hits.Union(OfNamed(db, text));
        return found.Where(c => all.Contains(c.Id));
    }
}
