using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>What one citizen brings, in words, with what is needed to answer it.</summary>
internal sealed record Matter(
    string CategoryCode,
    MatterPhrases Phrases,
    string DongCode,
    string Title,
    string Story,
    string? Wish,
    string Place,
    string DepartmentCode,
    IReadOnlyDictionary<string, string> Slots,
    Dictionary<int, int> Choices)
{
    public PetitionType Type => Phrases.Type;
}
