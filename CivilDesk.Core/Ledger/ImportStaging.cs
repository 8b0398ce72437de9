using System.Data.Common;
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

    private int _rows, _ready, _known, _errorCount, _laidCards, _laidCases;

    public async Task<ImportPreview> CheckAsync(Guid id, Stream workbook, int expected, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var (headings, rows) = RegisterSheet.Read(workbook);
        await using var stage = await staged.OpenAsync(ct);
        using var cases = new RowWriter<Complaint>(stage);
        using var cards = new RowWriter<Petitioner>(stage);
        foreach (var handful in rows.Chunk(Handful))
        {
            ct.ThrowIfCancellationRequested();
            var ready = await CheckAsync(handful, ct);
            await using var transaction = await stage.Database.GetDbConnection().BeginTransactionAsync(ct);
            await LayAsync(cases, cards, transaction, ready, ct);
            await transaction.CommitAsync(ct);
            progress?.Report(new(ImportPhase.Checking, _rows, Math.Max(expected, _rows)));
        }

        return _rows == 0 ? throw new DeskRuleException("import.empty")
            : _rows > WorkbookGuard.MostRows ? throw new DeskRuleException("import.too-many-rows", WorkbookGuard.MostRows)
            : new(id, _rows, _ready, _known, _errorCount, _errors, _lines, headings.Understood, headings.LeftOut);
    }

    private async Task<List<(RegisterRow Row, Complaint Case, Card Card)>> CheckAsync(RegisterRow[] rows, CancellationToken ct)
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

        return checkedCases;
    }

    private async Task LayAsync(
        RowWriter<Complaint> cases, RowWriter<Petitioner> cards, DbTransaction transaction, List<(RegisterRow Row, Complaint Case, Card Card)> ready, CancellationToken ct)
    {
        foreach (var (row, complaint, card) in ready)
        {
            if (card.New is { } newcomer)
            {
                await cards.WriteAsync(transaction, newcomer, card.StagedId = ++_laidCards, ct);
                card.New = null;
            }

            // A card of the ledger is told from a staged one by its sign until both get their numbers.
            complaint.BelongsTo(card.Known is { } id ? -id : card.StagedId);
            await cases.WriteAsync(transaction, complaint, ++_laidCases, ct);
            if (_lines.Count < Shown)
            {
                _lines.Add(new(
                    row.Number, complaint.EarlierNumber!, complaint.ReceivedOn, complaint.Title, Masking.Name(complaint.PetitionerName), complaint.DongCode, complaint.CategoryCode, complaint.DepartmentCode, complaint.Status, complaint.Outcome));
            }
        }
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

    // Keeps a hundred thousand people in mind by name and number only.
    private sealed class Card(string name, long? known, Petitioner? newcomer)
    {
        public string Name => name;

        public long? Known => known;

        public Petitioner? New { get; set; } = newcomer;

        public long StagedId { get; set; }
    }
}
