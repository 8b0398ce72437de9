using CivilDesk.Core.Codes;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Ledger;

/// <summary>Checks an old register row by row, and lays what is right into the staged file as cases and cards. Nobody waits for it.</summary>
internal sealed class ImportStaging(DeskDb ledger, StagedLedger staged, CodeBook codes, CalendarBook calendar, ContactVault vault, DeskClock clock)
{
    /// <summary>Enough to mend a file by; more would be the same mistake again.</summary>
    public const int MostErrors = 10_000;

    private const int Handful = 1_000, Shown = 20;

    // Any year before the desk: the register's own numbers are given when the rows are taken over.
    private const int StagedYear = 1900;

    private readonly RowReader _reader = new(new RegisterWords(codes), clock);
    private readonly List<ImportError> _errors = [];
    private readonly List<ImportLine> _lines = [];
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Card> _cards = new(StringComparer.Ordinal);

    private int _rows, _ready, _known, _errorCount;

    public async Task<ImportPreview> CheckAsync(Guid id, Stream workbook, int expected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var (headings, rows) = RegisterSheet.Read(workbook);
        await using var stage = await staged.OpenAsync(ct);
        foreach (var handful in rows.Chunk(Handful))
        {
            ct.ThrowIfCancellationRequested();
            await CheckAsync(stage, handful, ct);
            progress?.Report(new(ImportPhase.Checking, _rows, Math.Max(expected, _rows)));
        }

        return _rows == 0 ? throw new DeskRuleException("import.empty")
            : _rows > WorkbookGuard.MostRows ? throw new DeskRuleException("import.too-many-rows", WorkbookGuard.MostRows)
            : new(id, _rows, _ready, _known, _errorCount, _errors, _lines, headings.Understood, headings.LeftOut);
    }

    private async Task CheckAsync(DeskDb stage, RegisterRow[] rows, CancellationToken ct)
    {
        List<(RegisterRow Row, EarlierCase Case)> readable = [];
        foreach (var row in rows)
        {
            _rows++;
            List<ImportError> wrong = [];
            var earlier = _reader.Read(row, wrong);
            if (row.Text(RegisterColumn.Number) is { } number && !_numbers.Add(number))
            {
                wrong.Add(new(row.Number, RegisterColumn.Number, "import.number-twice", []));
            }

            if (wrong.Count == 0)
            {
                readable.Add((row, earlier!));
            }

            wrong.ForEach(Keep);
        }

        var known = await KnownAsync(readable.Select(entry => entry.Case.EarlierNumber), ct);
        _known += known.Count;
        readable.RemoveAll(entry => known.Contains(entry.Case.EarlierNumber));
        await RecogniseAsync(readable.Select(entry => entry.Case.Intake.NewPetitioner!), ct);
        List<(RegisterRow Row, Complaint Case, Card Card)> checkedCases = [];
        foreach (var (row, earlier) in readable)
        {
            try
            {
                var card = CardOf(earlier.Intake.NewPetitioner!);
                var number = new CaseNumber(StagedYear, _ready + 1);
                checkedCases.Add((row, Complaint.TakeOver(number, 0, card.Name, earlier, calendar, clock), card));
                _ready++;
            }
            catch (DeskRuleException refusal)
            {
                Keep(new(row.Number, null, refusal.Code, refusal.Arguments));
            }
        }

        await LayAsync(stage, checkedCases, ct);
    }

    private async Task LayAsync(DeskDb stage, List<(RegisterRow Row, Complaint Case, Card Card)> cases, CancellationToken ct)
    {
        foreach (var card in cases.Select(entry => entry.Card).Where(card => card is { Known: null, New: { Id: 0 } }).Distinct())
        {
            stage.Add(card.New!);
        }

        await stage.SaveChangesAsync(ct);
        foreach (var (row, complaint, card) in cases)
        {
            // A card of the ledger is told from a staged one by its sign until both get their numbers.
            complaint.BelongsTo(card.Known is { } id ? -id : card.New!.Id);
            stage.Add(complaint);
            if (_lines.Count < Shown)
            {
                _lines.Add(new(
                    row.Number, complaint.EarlierNumber!, complaint.ReceivedOn, complaint.Title, Masking.Name(complaint.PetitionerName), complaint.DongCode, complaint.CategoryCode, complaint.DepartmentCode, complaint.Status, complaint.Outcome));
            }
        }

        await stage.SaveChangesAsync(ct);
        stage.ChangeTracker.Clear();
    }

    private async Task<HashSet<string>> KnownAsync(IEnumerable<string> numbers, CancellationToken ct)
    {
        var asked = numbers.ToList();
        return [.. await ledger.Set<Complaint>().Where(c => asked.Contains(c.EarlierNumber!)).Select(c => c.EarlierNumber!).ToListAsync(ct)];
    }

    // Whoever has this number and this name is the same person; the ledger's own cards are asked once for each handful.
    private async Task RecogniseAsync(IEnumerable<PetitionerDetails> people, CancellationToken ct)
    {
        var wanted = people.Where(person => !_cards.ContainsKey(KeyOf(person)))
            .Select(person => vault.PhoneIndex(person.Phone))
            .OfType<string>().Distinct().ToList();
        var known = await ledger.Set<Petitioner>().AsNoTracking().IgnoreAutoIncludes()
            .Where(card => wanted.Contains(card.PhoneIndex!))
            .Select(card => new { card.Id, card.MergedInto, card.Name, card.PhoneIndex })
            .ToListAsync(ct);
        foreach (var card in known)
        {
            _cards.TryAdd($"{card.PhoneIndex}|{card.Name}", new(card.Name, card.MergedInto ?? card.Id, null));
        }
    }

    private Card CardOf(PetitionerDetails person)
    {
        var key = KeyOf(person);
        if (!_cards.TryGetValue(key, out var card))
        {
            var registered = Petitioner.Register(person, vault, clock);
            _cards.Add(key, card = new(registered.Name, null, registered));
        }

        return card;
    }

    // Without a number only the same name at the same address is taken for the same person.
    private string KeyOf(PetitionerDetails person) =>
        vault.PhoneIndex(person.Phone) is { } phone ? $"{phone}|{person.Name.Trim()}" : $"{person.Name.Trim()}|{person.DongCode}|{person.Address?.Trim()}";

    private void Keep(ImportError error)
    {
        if (_errorCount++ < MostErrors)
        {
            _errors.Add(error);
        }
    }

    private sealed record Card(string Name, long? Known, Petitioner? New);
}
