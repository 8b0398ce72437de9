namespace CivilDesk.Core.WorkingTime;

/// <summary>
/// 처리기한: the last instant in time and its day in Seoul. Both are null while an open suspension stops the clock.
/// </summary>
public readonly record struct Due(DateTimeOffset? At, DateOnly? On)
{
    /// <summary>The clock stands still; nobody can say yet when the case falls due.</summary>
    public static Due Suspended => default;

    /// <summary>Nobody has yet checked the public holidays of that year: the day may still move.</summary>
    public bool BeyondCheckedYear { get; init; }
}
