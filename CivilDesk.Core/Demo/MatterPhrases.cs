using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Demo;

/// <summary>One kind of matter: how a citizen tells it and how the department answers. An outcome without a text of its own gets a general one, or does not happen.</summary>
internal sealed record MatterPhrases(string Title, string Story)
{
    public PetitionType Type { get; init; } = PetitionType.Grievance;

    public string? Wish { get; init; }

    public string? Accepted { get; init; }

    public string? Partly { get; init; }

    public string? Alternative { get; init; }

    public string? Refusal { get; init; }

    public string? Guidance { get; init; }

    public string? Referred { get; init; }

    public double Weight { get; init; } = 1;

    /// <summary>How often a group brings it.</summary>
    public double Group { get; init; }

    /// <summary>The months in which it comes up; all when null.</summary>
    public IReadOnlyList<int>? Months { get; init; }

    /// <summary>Where one would go to look, when the street is too wide an answer.</summary>
    public string? Place { get; init; }

    /// <summary>Whether there is anything to look at.</summary>
    public bool HasPlace => Place is not null || Title.Contains("{street}", StringComparison.Ordinal) || Title.Contains("{address}", StringComparison.Ordinal);

    public double WeightIn(int month) => Months is null || Months.Contains(month) ? Weight : 0;
}
