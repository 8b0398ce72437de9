namespace CivilDesk.Core.FollowUps;

/// <summary>The score of a period and how many of the citizens told in it answered at all.</summary>
public sealed record SatisfactionFigures(int Told, int Answered, double? Average, IReadOnlyList<int> ByScore)
{
    /// <summary>응답률.</summary>
    public double? ResponseRate => Told == 0 ? null : (double)Answered / Told;
}
