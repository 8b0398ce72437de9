using System.Globalization;
using CivilDesk.Core.Petitioners;

namespace CivilDesk.Core.Demo;

/// <summary>The invented citizens: most come once, some come back, some speak for a group.</summary>
internal sealed class Population(Dice dice, PhraseBook book)
{
    private const double ComesBack = 0.2, LeavesAddress = 0.7, LeavesEmail = 0.25;
    private const int KnownWhenTheDeskIsNew = 40;

    private readonly List<Citizen> _people = [];
    private readonly Dictionary<string, Citizen> _groups = [];
    private readonly HashSet<int> _phones = [];

    /// <summary>A person who comes to the desk: known from before, or for the first time.</summary>
    public Citizen Person() => _people.Count > KnownWhenTheDeskIsNew && dice.Chance(ComesBack) ? dice.Pick(_people) : Newcomer();

    /// <summary>The group of that name in that dong; the same one each time.</summary>
    public Citizen Group(string name, DongPlaces dong)
    {
        if (!_groups.TryGetValue(name, out var group))
        {
            group = new(new PetitionerDetails(name, Phone(), null, null, dong.Dong, IsGroup: true));
            _groups.Add(name, group);
        }

        return group;
    }

    public Citizen Newcomer()
    {
        var dong = dice.Weighted(book.Dongs, places => places.Weight);
        var email = dice.Chance(LeavesEmail) ? string.Create(CultureInfo.InvariantCulture, $"citizen{_people.Count + 1:0000}@example.com") : null;
        var person = new Citizen(new PetitionerDetails(Name(), Phone(), dice.Chance(LeavesAddress) ? Address(dong) : null, email, dong.Dong));
        _people.Add(person);
        return person;
    }

    private string Name() => dice.Pick(book.Names.Surnames) + dice.Pick(book.Names.Given);

    private string Address(DongPlaces dong) => dice.Chance(0.5)
        ? string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(dong.Streets)} {dice.Between(3, 96)}, {dice.Pick(dong.Apartments)} {100 + dice.Between(1, 15)}동 {(dice.Between(1, 18) * 100) + dice.Between(1, 4)}호")
        : string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(dong.Streets)} {dice.Between(3, 96)}");

    // 010-0xxx-xxxx is given to nobody.
    private string Phone()
    {
        int number;
        do
        {
            number = dice.Between(0, 9_999_999);
        }
        while (!_phones.Add(number));

        return string.Create(CultureInfo.InvariantCulture, $"010-0{number / 10_000:000}-{number % 10_000:0000}");
    }
}
