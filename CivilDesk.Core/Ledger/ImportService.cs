using System.Collections.Concurrent;
using System.Security.Cryptography;
using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Live;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Ledger;

/// <summary>
/// 기존 대장 가져오기, for the team leader on the desk's first days: a workbook is inspected and checked beside the ledger, then all of
/// its rows go in at once or none. The counter goes on saving meanwhile.
/// </summary>
public sealed class ImportService(
    WriteUnit writes, DeskReads reads, IDbContextFactory<DeskDb> dbs, CodeService codes, CurrentCalendar calendar, ContactVault vault, DeskFolders folders, DeskClock clock) : IDisposable
{
    public const long LargestFile = 20L << 20;

    public const int MostRows = WorkbookGuard.MostRows;

    private const int WordsAtOnce = 250;

    private static readonly TimeSpan s_waits = TimeSpan.FromHours(2);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly ConcurrentDictionary<Guid, ImportDraft> _drafts = new();

    /// <summary>Whether every row must say this.</summary>
    public static bool Needs(RegisterColumn column) => RegisterHeadings.Needed.Contains(column) || column is RegisterColumn.Dong;

    /// <summary>Inspects and checks a register; nothing of it is in the ledger yet.</summary>
    public async Task<ImportPreview> CheckAsync(Actor actor, Stream file, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await AdmitAsync(actor, ct);
        if (!await _one.WaitAsync(TimeSpan.Zero, ct))
        {
            throw new DeskRuleException("import.another-running");
        }

        var (id, upload) = (Guid.NewGuid(), "");
        try
        {
            Forget(actor);
            Directory.CreateDirectory(folders.Imports);
            upload = Path.Combine(folders.Imports, $"{id:N}.xlsx");
            var hash = await KeepAsync(file, upload, progress, ct);
            await RefuseSameFileAsync(hash, ct);
            await using var workbook = new FileStream(upload, FileMode.Open, FileAccess.Read, FileShare.None);
            progress?.Report(new(ImportPhase.Inspecting, 0, 1));
            var expected = await Task.Run(() => WorkbookGuard.Inspect(workbook, ct), ct);
            return await Task.Run(() => StageAsync(actor, id, hash, workbook, expected, progress, ct), ct);
        }
        finally
        {
            if (upload.Length > 0)
            {
                File.Delete(upload);
            }

            _one.Release();
        }
    }

    /// <summary>Takes a checked register over, whole: new numbers, the old ones kept, one line in the history.</summary>
    public async Task<ImportResult> TakeOverAsync(Actor actor, CommandId command, Guid id, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        await AdmitAsync(actor, ct);
        var draft = DraftOf(actor, id);
        if (!draft.Preview.MayGoOn)
        {
            throw new DeskRuleException(draft.Preview.ErrorCount > 0 ? "import.has-errors" : "import.nothing-new");
        }

        progress?.Report(new(ImportPhase.TakingOver, 0, draft.Preview.Ready));
        var result = await Task.Run(
            () => writes.ExecuteAsync(actor, Permission.ImportRegister, command, draft.Staged, unit => TakeOverAsync(unit, draft, ct), CancellationToken.None), ct);
        Forget(id);
        await using (var db = await dbs.CreateDbContextAsync(CancellationToken.None))
        {
            await StagedLedger.SettleAsync(db, CancellationToken.None);
        }

        await LearnWordsAsync(progress, ct);
        return result;
    }

    /// <summary>Throws a checked register away.</summary>
    public async Task DiscardAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await AdmitAsync(actor, ct);
        DraftOf(actor, id);
        Forget(id);
    }

    /// <summary>What is wrong with a checked register, for its file.</summary>
    public async Task<ImportPreview> ErrorsAsync(Actor actor, Guid id, CancellationToken ct)
    {
        await AdmitAsync(actor, ct);
        return DraftOf(actor, id).Preview;
    }

    public void Dispose()
    {
        _drafts.Keys.ToList().ForEach(Forget);
        _one.Dispose();
    }

    /// <summary>Nothing that waited in an earlier run is finished: what it left on the disk goes.</summary>
    internal void SweepUp()
    {
        if (Directory.Exists(folders.Imports))
        {
            Directory.Delete(folders.Imports, recursive: true);
        }
    }

    /// <summary>
    /// Teaches the search the words of the cases that were taken over, a few at a time so that saves go on; whatever a stop of the
    /// program left is learnt at the next start.
    /// </summary>
    internal async Task LearnWordsAsync(IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        for (var isOver = false; !isOver;)
        {
            isOver = await writes.WriteAsSystemAsync(db => LearnSomeAsync(db, progress, ct), ct);
        }
    }

    private static async Task<bool> LearnSomeAsync(DeskDb db, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        if (await db.Set<LedgerImport>().Where(import => import.WordsFrom != null).OrderBy(import => import.Id).FirstOrDefaultAsync(ct) is not { } import)
        {
            return true;
        }

        var cases = await db.Set<Complaint>().AsNoTracking().IgnoreAutoIncludes()
            .Where(c => c.Id >= import.WordsFrom && c.Id <= import.LastCaseId)
            .OrderBy(c => c.Id).Take(WordsAtOnce)
            .ToListAsync(ct);
        foreach (var complaint in cases)
        {
            await ComplaintWords.KeepAsync(db, complaint, ct);
        }

        import.WordsFrom = cases is [.., var last] && last.Id < import.LastCaseId ? last.Id + 1 : null;
        progress?.Report(new(ImportPhase.Indexing, import.Added - (import.WordsFrom is { } from ? import.LastCaseId - from + 1 : 0), import.Added));
        return false;
    }

    private static async Task<ImportResult> TakeOverAsync(WriteContext unit, ImportDraft draft, CancellationToken ct)
    {
        if (await StagedLedger.CountKnownAsync(unit.Db, "Complaints", nameof(Complaint.EarlierNumber), ct) > 0
            || await unit.Db.Set<LedgerImport>().AnyAsync(import => import.FileHash == draft.FileHash, ct))
        {
            throw new DeskRuleException("import.ledger-changed");
        }

        var (count, preview) = (draft.Preview.Ready, draft.Preview);
        var first = await unit.NextNumbersAsync(CaseLedger.Complaints, count, ct);
        var cards = await StagedLedger.AppendAsync(unit.Db, "Petitioners", [], ct);
        var cases = await StagedLedger.AppendAsync(
            unit.Db,
            "Complaints",
            new()
            {
                [nameof(Complaint.Number)] = FormattableString.Invariant($"{first.SortKey - 1} + s.Id"),
                [nameof(Complaint.PetitionerId)] = FormattableString.Invariant($"CASE WHEN s.PetitionerId > 0 THEN s.PetitionerId + {cards} ELSE -s.PetitionerId END"),
            },
            ct);
        var result = new ImportResult(count, preview.Known, first, new(first.Year, first.Serial + count - 1));
        var import = new LedgerImport
        {
            FileHash = draft.FileHash,
            At = unit.Clock.Now,
            By = unit.Authority.AccountId,
            Added = count,
            Known = preview.Known,
            FirstNumber = result.First,
            LastNumber = result.Last,
            WordsFrom = cases + 1,
            LastCaseId = cases + count,
        };
        unit.Add(import);
        await unit.Db.SaveChangesAsync(ct);
        unit.Record(nameof(LedgerImport), import.Id, "register-imported", detail: $"{count}: {result.First}–{result.Last}");
        unit.Rings(LiveTopic.Complaints | LiveTopic.Petitioners);
        return result;
    }

    private async Task<ImportPreview> StageAsync(
        Actor actor, Guid id, string hash, Stream workbook, int expected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var draft = new ImportDraft(actor.AccountId, hash, clock.Now, await StagedLedger.MakeAsync(Path.Combine(folders.Imports, $"{id:N}.staged"), ct));
        try
        {
            await using var ledger = await dbs.CreateDbContextAsync(ct);
            var staging = new ImportStaging(ledger, draft.Staged, await codes.BookAsync(ct), await calendar.NowAsync(ct), vault, clock);
            draft.Preview = await staging.CheckAsync(id, workbook, expected, progress, ct);
            _drafts[id] = draft;
            return draft.Preview;
        }
        catch
        {
            draft.Dispose();
            throw;
        }
    }

    private async Task RefuseSameFileAsync(string hash, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Set<LedgerImport>().Where(import => import.FileHash == hash).Select(import => (DateTimeOffset?)import.At).SingleOrDefaultAsync(ct) is { } at)
        {
            throw new DeskRuleException("import.same-file", DeskClock.DayOf(at));
        }
    }

    private static async Task<string> KeepAsync(Stream file, string path, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var kept = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var buffer = new byte[80 * 1024];
        for (int read; (read = await file.ReadAsync(buffer, ct)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await kept.WriteAsync(buffer.AsMemory(0, read), ct);
            if (kept.Length > LargestFile)
            {
                throw new DeskRuleException("import.too-large");
            }

            progress?.Report(new(ImportPhase.Receiving, kept.Length, file.CanSeek ? file.Length : kept.Length));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private Task<bool> AdmitAsync(Actor actor, CancellationToken ct) => reads.ReadAsync(actor, Permission.ImportRegister, (_, _) => Task.FromResult(true), ct);

    private ImportDraft DraftOf(Actor actor, Guid id) =>
        _drafts.TryGetValue(id, out var draft) && draft.AccountId == actor.AccountId && draft.At + s_waits > clock.Now ? draft : throw new DeskRuleException("import.gone");

    // One person has one register in hand; what others forgot goes after two hours.
    private void Forget(Actor actor)
    {
        foreach (var (id, draft) in _drafts)
        {
            if (draft.AccountId == actor.AccountId || draft.At + s_waits <= clock.Now)
            {
                Forget(id);
            }
        }
    }

    private void Forget(Guid id)
    {
        if (_drafts.TryRemove(id, out var draft))
        {
            draft.Dispose();
        }
    }
}
