namespace CivilDesk.Core.Demo;

/// <summary>The streets and buildings of one invented dong.</summary>
internal sealed record DongPlaces(
    string Dong,
    double Weight,
    IReadOnlyList<string> Streets,
    IReadOnlyList<string> Apartments,
    IReadOnlyList<string> Schools,
    IReadOnlyList<string> Parks,
    IReadOnlyList<string> Markets,
    IReadOnlyList<string> Stations,
    IReadOnlyList<string> Crossings,
    string Welfare,
    string Gym,
    string Library);
