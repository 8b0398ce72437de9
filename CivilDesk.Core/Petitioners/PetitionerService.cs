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
                var people = Matching(db.Set<Petitioner>(), typed).Select(petitioner => petitioner.MergedInto ?? petitioner.Id);
                var found = await db.Set<Petitioner>().Where(petitioner => people.Contains(petitioner.Id))
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
                var petitioner = await SpeakerAsync(unit.Db, id, ct) ?? throw new DeskRuleException("record.not-found");
                unit.Record(petitioner, "viewed", petitioner.Id);
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
                foreach (var (field, before) in petitioner.Change(details, vault))
                {
                    unit.Add(new ContactChange { PetitionerId = id, Field = field, BeforeSealed = before, At = clock.Now, By = unit.Authority.AccountId });
                }

                unit.Record(petitioner, "edited", id);
                unit.Rings(LiveTopic.Petitioners);
            },
            ct);

    /// <summary>유의사항: what the desk should know before it speaks with this person; nobody else sees it.</summary>
    public Task NoteCautionAsync(Actor actor, CommandId command, long id, int version, string? caution, CancellationToken ct) =>
        writes.ExecuteAsync(
            actor,
            Permission.KeepPetitioners,
            command,
            async unit =>
            {
                var petitioner = await unit.LoadAsync<Petitioner>(id, version, ct);
                petitioner.NoteCaution(caution, vault);
                unit.Record(petitioner, "caution-noted", id);
                unit.Rings(LiveTopic.Petitioners);
            },
            ct);

    /// <summary>The earlier contacts of a card, newest first; written down as a view.</summary>
    public Task<IReadOnlyList<ContactChangeLine>> TrailAsync(Actor actor, long id, CancellationToken ct) =>
        writes.ExecuteAsync<IReadOnlyList<ContactChangeLine>>(
            actor,
            Permission.KeepPetitioners,
            CommandId.None,
            async unit =>
            {
                var petitioner = await unit.Db.Set<Petitioner>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new DeskRuleException("record.not-found");
                unit.Record(petitioner, "viewed", id);
                var changes = await unit.Db.Set<ContactChange>().AsNoTracking().Where(change => change.PetitionerId == id).OrderByDescending(change => change.Id).ToListAsync(ct);
                return [.. changes.Select(c => new ContactChangeLine(c.At, c.Field, vault.Open(c.BeforeSealed, c.Field, petitioner.Key)))];
            },
            ct);

    /// <summary>The known petitioner, or the newcomer registered inside the same save (a walk-in brings person and matter at once).</summary>
    internal async Task<long> KnownOrNewAsync(WriteContext unit, long? known, PetitionerDetails? newcomer, CancellationToken ct)
    {
        if (known is not { } id)
        {
            return await RegisterAsync(unit, newcomer ?? throw new DeskRuleException("petitioner.name-needed"), ct);
        }

        return await unit.Db.Set<Petitioner>().Where(petitioner => petitioner.Id == id).Select(petitioner => (long?)(petitioner.MergedInto ?? petitioner.Id)).SingleOrDefaultAsync(ct)
            ?? throw new DeskRuleException("petitioner.unknown");
    }

    /// <summary>The card that speaks for a person: itself, or the one into which it was merged.</summary>
    internal static Task<Petitioner?> SpeakerAsync(DeskDb db, long id, CancellationToken ct) =>
        db.Set<Petitioner>().AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == db.Set<Petitioner>().Where(card => card.Id == id).Select(card => card.MergedInto ?? card.Id).FirstOrDefault(), ct);

    /// <summary>All cards of the person whom this card names.</summary>
    internal static IQueryable<long> CardsOfSamePerson(DeskDb db, long id)
    {
        var speaker = db.Set<Petitioner>().Where(card => card.Id == id).Select(card => card.MergedInto ?? card.Id);
        return db.Set<Petitioner>().Where(card => speaker.Contains(card.MergedInto ?? card.Id)).Select(card => card.Id);
    }

    internal static Task<bool> SamePersonAsync(DeskDb db, long one, long other, CancellationToken ct) =>
        one == other ? Task.FromResult(true) : CardsOfSamePerson(db, one).ContainsAsync(other, ct);

    /// <summary>All cards of whoever has this number or these last four digits.</summary>
    internal IQueryable<long> ByPhone(DeskDb db, string typed)
    {
        var speakers = Matching(db.Set<Petitioner>(), typed).Select(card => card.MergedInto ?? card.Id);
        return db.Set<Petitioner>().Where(card => speakers.Contains(card.MergedInto ?? card.Id)).Select(card => card.Id);
    }

    internal static Task<string> NameAsync(DeskDb db, long id, CancellationToken ct) =>
        db.Set<Petitioner>().Where(petitioner => petitioner.Id == id).Select(petitioner => petitioner.Name).SingleAsync(ct);

    /// <summary>Petitioners whom a search means: by number, last four digits or part of the name.</summary>
    internal IQueryable<Petitioner> Matching(IQueryable<Petitioner> petitioners, string typed)
    {
        var digits = PhoneNumber.Digits(typed);
        if (digits.Length == 4 && typed.Trim().Length == 4)
        {
            var tail = vault.PhoneTailIndex(digits);
            return petitioners.Where(petitioner => petitioner.PhoneTailIndex == tail || petitioner.OtherPhones.Any(phone => phone.TailIndex == tail));
        }

        if (digits.Length >= 7)
        {
            var index = vault.PhoneIndex(digits);
            return petitioners.Where(petitioner => petitioner.PhoneIndex == index || petitioner.OtherPhones.Any(phone => phone.Index == index));
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
        petitioner.CreatedAt)
    {
        OtherPhones = [.. petitioner.OtherPhones.Select(phone => PhoneNumber.Format(vault.Open(phone.Sealed, Petitioner.PhoneField, petitioner.Key)))],
        NoContactReason = petitioner.NoContactReason,
        Caution = vault.Open(petitioner.CautionSealed, Petitioner.CautionField, petitioner.Key),
    };

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
