using System.Globalization;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace CivilDesk.Tests.Benchmarks;

/// <summary>
/// Years of an office's complaints in seconds: the rows that its verbs would have written (case, card, searchable words, a sealed line
/// of the history each), by the same entities on the same calendar, only many to a save. The newest sixty are still open.
/// </summary>
internal sealed class BulkLedger(DeskFixture desk, DateTimeOffset? first = null, DateTimeOffset? last = null)
{
    /// <summary>Stands in one title of a hundred thousand, and in two of three.</summary>
    public const string RareWord = "반딧불이", CommonWord = "가로등";

    private const int Batch = 2_000, Open = 60, CasesPerPetitioner = 3;

    private readonly DateTimeOffset _first = first ?? DeskClock.At(new(2022, 7, 1), new(9, 0)), _last = last ?? DeskClock.At(new(2026, 10, 30), new(17, 0));
    private static readonly string[] s_categories = ["road-surface", "traffic-parking", "environment-dumping"], s_dongs = ["eunsol-1", "dalyeoul", "daonnaru"], s_departments = ["roads", "parks", "cleaning"];

    private readonly FakeTimeProvider _time = new();
    private readonly Dictionary<int, int> _serials = [];

    private DeskClock Clock => new(_time);

    public async Task FillAsync(int cases)
    {
        var book = await desk.Get<CurrentCalendar>().NowAsync(default);
        for (var first = 0; first < cases; first += Batch)
        {
            await using var db = await desk.Get<IDbContextFactory<DeskDb>>().CreateDbContextAsync();
            await using var save = await db.Database.BeginTransactionAsync();
            await WriteAsync(db, book, first, Math.Min(first + Batch, cases), cases);
            await save.CommitAsync();
        }

        await desk.LookAsync(async db =>
        {
            db.AddRange(_serials.Select(year => new NumberCounter { Ledger = CaseLedger.Complaints, Year = year.Key, LastSerial = year.Value }));
            return await db.SaveChangesAsync();
        });
    }

    private async Task WriteAsync(DeskDb db, CalendarBook book, int from, int to, int all)
    {
        var people = Enumerable.Range(0, ((to - from) / CasesPerPetitioner) + 1).Select(Person).ToList();
        db.AddRange(people);
        await db.SaveChangesAsync();
        var complaints = Enumerable.Range(from, to - from).Select(index => Case(people[(index - from) / CasesPerPetitioner], book, index, all)).ToList();
        db.AddRange(complaints);
        await db.SaveChangesAsync();
        foreach (var complaint in complaints)
        {
            await ComplaintWords.KeepAsync(db, complaint, default);
        }

        await desk.Get<IWitness>().WriteDownAsync(
            db, desk.Clerk, null, complaints.ConvertAll(c => new HistoryNote("received", nameof(Complaint), () => c.Id, c.PetitionerId, c.Number.ToString())), default);
        await db.SaveChangesAsync();
    }

    private Petitioner Person(int index)
    {
        _time.AdjustTime(_first);
        var (name, phone) = ($"{"김이박최정강조윤장임"[index % 10]}가상{index % 97}", string.Create(CultureInfo.InvariantCulture, $"010-0{index % 1000:000}-{index * 7 % 10_000:0000}"));
        return Petitioner.Register(new(name, phone), desk.Get<ContactVault>(), Clock);
    }

    private Complaint Case(Petitioner petitioner, CalendarBook book, int index, int all)
    {
        _time.AdjustTime((_first + ((_last - _first) * ((double)index / all))).ToUniversalTime());
        var number = new CaseNumber(Clock.Today.Year, _serials[Clock.Today.Year] = _serials.GetValueOrDefault(Clock.Today.Year) + 1);
        var complaint = Complaint.Receive(number, petitioner.Id, petitioner.Name, Intake(index, all), book, Clock);
        if (index < all - (Open / 2))
        {
            complaint.AssignTo(s_departments[index % 3], desk.Leader.AccountId, Clock);
        }

        if (index < all - Open)
        {
            _time.Advance(TimeSpan.FromDays(4));
            complaint.Process(new(Outcome.Accepted, "현장을 확인하고 정비를 마쳤습니다."), Clock);
            complaint.Reply(new(ReplyChannel.Phone), null, Clock);
            complaint.Close(Clock);
        }

        return complaint;
    }

    private static ComplaintIntake Intake(int index, int all) => Given.WalkIn(
        title: index == all / 2 ? $"{RareWord} 서식지 보호 요청" : index % 3 == 0 ? $"{index}번지 앞 보도블록이 내려앉았습니다" : $"{index}번지 골목 {CommonWord}이 꺼져 있습니다",
        type: (PetitionType)(index % 2),
        category: s_categories[index % 3]) with { DongCode = s_dongs[index / 3 % 3] };
}
