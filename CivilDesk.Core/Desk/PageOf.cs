namespace CivilDesk.Core.Desk;

/// <summary>One page of a list and how many rows there are in all.</summary>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, int Total)
{
    /// <summary>No list hands out more rows at once.</summary>
    public const int LargestPage = 100;
}
