using CivilDesk.Core.Codes;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Live;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Petitioners;

/// <summary>The petitioners' cards: recognised at the counter by phone or name, opened and kept by the desk only.</summary>
public sealed class PetitionerService(WriteUnit writes, DeskReads reads, ContactVault vault, DeskClock clock)
{
    private const int HintLimit = 8;

    /// <summary>Who this may be: a full number, its last four digits, or the beginning of a name. Leaves no line: nothing is shown in clear.</summary>
    public Task<IReadOnlyList<PetitionerHint>> RecognizeAsync(Actor actor, string typed, CancellationToken ct) =>
        reads.ReadAsync<IReadOnlyList<PetitionerHint>>(
            actor,
            Permission.KeepPetitioners,
            async (db, _) =>
            {
                var found = await Matching(db.Set<Petitioner>(), typed)
                    .OrderByDescending(petitioner => petitioner.Id)
                    .Take(HintLimit)
                    .Select(petitioner => new { petitioner.Id, petitioner.Key, petitioner.Name, petitioner.PhoneSealed, petitioner.DongCode, petitioner.IsGroup })
                    .ToListAsync(ct);
                return [.. found.Select(p => new PetitionerHint(p.Id, p.Name, Masked(p.PhoneSealed, p.Key), p.DongCode, p.IsGroup))];
            },
            ct);

    /// <summary>Opens a card with contact data in clear; written down as a view of this person's data.</summary>
    public Task<PetitionerCard> OpenAsync(Actor actor, long id, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepPetitioners,
            CommandId.None,
            async unit =>
            {
                var petitioner = await unit.Db.Set<Petitioner>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct)
                    ?? throw new DeskRuleException("record.not-found");
                unit.Record(petitioner, "viewed", id);
                return Card(petitioner);
            },
            ct);

    public Task ChangeAsync(Actor actor, CommandId command, long id, int version, PetitionerDetails details, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepPetitioners,
            command,
            async unit =>
            {
                var petitioner = await unit.LoadAsync<Petitioner>(id, version, ct);
                await RequireDongAsync(unit.Db, details, ct);
                petitioner.Change(details, vault);
                unit.Record(petitioner, "edited", id);
                unit.Rings(LiveTopic.Petitioners);
            },
            ct);

    /// <summary>The known petitioner, or the newcomer registered inside the same save (a walk-in brings person and matter at once).</summary>
    internal async Task<long> KnownOrNewAsync(WriteContext unit, long? known, PetitionerDetails? newcomer, CancellationToken ct)
    {
        if (known is not { } id)
        {
            return await RegisterAsync(unit, newcomer ?? throw new DeskRuleException("petitioner.name-needed"), ct);
        }

        return await unit.Db.Set<Petitioner>().AnyAsync(petitioner => petitioner.Id == id, ct) ? id : throw new DeskRuleException("petitioner.unknown");
    }

    /// <summary>Petitioners whom a search means: by number, last four digits or part of the name.</summary>
    internal IQueryable<Petitioner> Matching(IQueryable<Petitioner> petitioners, string typed)
    {
        var digits = PhoneNumber.Digits(typed);
        if (digits.Length == 4 && typed.Trim().Length == 4)
        {
            var tail = vault.PhoneTailIndex(digits);
            return petitioners.Where(petitioner => petitioner.PhoneTailIndex == tail);
        }

        if (digits.Length >= 7)
        {
            var index = vault.PhoneIndex(digits);
            return petitioners.Where(petitioner => petitioner.PhoneIndex == index);
        }

        var name = typed.Trim();
        return petitioners.Where(petitioner => name != "" && petitioner.Name.Contains(name));
    }

    internal PetitionerCard Card(Petitioner petitioner) => new(
        petitioner.Id,
        petitioner.Version,
        petitioner.Name,
        vault.Open(petitioner.PhoneSealed, Petitioner.PhoneField, petitioner.Key) is { } phone ? PhoneNumber.Format(phone) : null,
        vault.Open(petitioner.AddressSealed, Petitioner.AddressField, petitioner.Key),
        vault.Open(petitioner.EmailSealed, Petitioner.EmailField, petitioner.Key),
        petitioner.DongCode,
        petitioner.IsGroup,
        petitioner.CreatedAt);

    private async Task<long> RegisterAsync(WriteContext unit, PetitionerDetails details, CancellationToken ct)
    {
        await RequireDongAsync(unit.Db, details, ct);
        var petitioner = Petitioner.Register(details, vault, clock);
        unit.Add(petitioner);
        await unit.Db.SaveChangesAsync(ct);
        unit.Record(petitioner, "registered", petitioner.Id);
        unit.Rings(LiveTopic.Petitioners);
        return petitioner.Id;
    }

    private static Task RequireDongAsync(DeskDb db, PetitionerDetails details, CancellationToken ct) => details.DongCode is null
        ? Task.CompletedTask
        : CodeService.RequireAsync(db, CodeList.Dong, details.DongCode, "code.unknown-dong", ct);

    private string? Masked(string? phone, Guid key) => vault.Open(phone, Petitioner.PhoneField, key) is { } clear ? Masking.Phone(clear) : null;
}
