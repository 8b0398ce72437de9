using CivilDesk.Core.Codes;

namespace CivilDesk.Core.Demo;

/// <summary>Lets citizens tell their matters, each at a place of the own dong.</summary>
internal sealed class MatterWriter(Dice dice, PhraseBook book, PhraseWriter writer)
{
    private const string UsualPlace = "{street} 일대";

    private static readonly Dictionary<string, string> s_departments = DefaultCodes.Departments.ToDictionary(word => word.Code, word => word.Name);
    private static readonly Dictionary<string, string> s_dongs = DefaultCodes.Dongs.ToDictionary(word => word.Code, word => word.Name);

    public static string Department(string code) => s_departments[code];

    public DongPlaces Dong(string code) => book.Dongs.Single(places => places.Dong == code);

    public Matter Tell(string category, MatterPhrases phrases, DongPlaces dong)
    {
        var department = DefaultCodes.UsualDepartment[category];
        var slots = Places(dong);
        slots["dept"] = Department(department);
        var choices = new Dictionary<int, int>();
        var title = writer.Write(phrases.Title, slots, choices, pins: true);
        return new(
            category,
            phrases,
            dong.Dong,
            title,
            writer.Write(phrases.Story, slots, choices),
            phrases.Wish is { } wish ? writer.Write(wish, slots, choices) : null,
            writer.Write(phrases.Place ?? UsualPlace, slots),
            department,
            slots,
            choices);
    }

    /// <summary>The same matter once more, because the first answer did not hold.</summary>
    public Matter TellAgain(Matter matter, DateOnly before, DateOnly today)
    {
        var slots = new Dictionary<string, string> { ["before"] = KoreanDate.Before(before, today) };
        return matter with { Title = matter.Title + PlannedCase.AgainMark, Story = writer.Write(dice.Pick(book.Answers.Again), slots) + " " + matter.Story };
    }

    /// <summary>The group that would bring such a matter.</summary>
    public static string GroupFor(Matter matter) => matter.Phrases.Title switch
    {
        var title when title.Contains("{apartment}", StringComparison.Ordinal) => $"{matter.Slots["apartment"]} 입주자대표회의",
        var title when title.Contains("{market}", StringComparison.Ordinal) => $"{matter.Slots["market"]} 상인회",
        var title when title.Contains("{school}", StringComparison.Ordinal) => $"{matter.Slots["school"]} 학부모회",
        var title when title.Contains("경로당", StringComparison.Ordinal) => $"{matter.Slots["dong"]} 노인회",
        _ => $"{matter.Slots["street"]} 주민 일동",
    };

    public string GroupOf(DongPlaces dong) => dice.Chance(0.5) ? $"{s_dongs[dong.Dong]} 주민자치회" : $"{dice.Pick(dong.Streets)} 주민 일동";

    public Dictionary<string, string> Places(DongPlaces dong)
    {
        var street = dice.Pick(dong.Streets);
        var name = s_dongs[dong.Dong];
        return new()
        {
            ["dong"] = name,
            ["street"] = street,
            ["address"] = $"{street} {dice.Between(3, 96)}",
            ["apartment"] = dice.Pick(dong.Apartments),
            ["school"] = dice.Pick(dong.Schools),
            ["park"] = dice.Pick(dong.Parks),
            ["market"] = dice.Pick(dong.Markets),
            ["station"] = dice.Pick(dong.Stations),
            ["crossing"] = dice.Pick(dong.Crossings),
            ["welfare"] = dong.Welfare,
            ["gym"] = dong.Gym,
            ["library"] = dong.Library,
            ["facility"] = dice.Pick([dong.Welfare, dong.Gym, dong.Library, $"{name} 주민센터"]),
        };
    }
}
