using System.Text.Json;
using System.Text.Json.Serialization;

namespace CivilDesk.Core.Demo;

/// <summary>All texts of the demonstration, read from the files in <c>Phrases</c>; a misspelt field is an error, not an empty sentence.</summary>
internal sealed class PhraseBook
{
    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly string[] s_subjects =
    [
        "traffic", "road", "housing", "planning", "environment", "park", "street", "welfare", "safety", "culture", "economy", "administration", "neighbour", "other",
    ];

    public IReadOnlyList<CategoryPhrases> Categories { get; } = [.. s_subjects.SelectMany(Read<IReadOnlyList<CategoryPhrases>>)];

    public AnswerPhrases Answers { get; } = Read<AnswerPhrases>("answers");

    public MeetingPhrases Meetings { get; } = Read<MeetingPhrases>("meetings");

    public VisitPhrases Visits { get; } = Read<VisitPhrases>("visits");

    public DirectivePhrases Directives { get; } = Read<DirectivePhrases>("directives");

    public LawPhrases Law { get; } = Read<LawPhrases>("law");

    public NamePhrases Names { get; } = Read<NamePhrases>("names");

    public IReadOnlyList<DongPlaces> Dongs { get; } = Read<IReadOnlyList<DongPlaces>>("places");

    private static T Read<T>(string name)
    {
        using var file = typeof(PhraseBook).Assembly.GetManifestResourceStream($"Demo/{name}.json")!;
        return JsonSerializer.Deserialize<T>(file, s_strict)!;
    }
}
