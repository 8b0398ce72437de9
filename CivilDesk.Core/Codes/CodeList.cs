namespace CivilDesk.Core.Codes;

/// <summary>The lists of words that the office edits.</summary>
public enum CodeList
{
    /// <summary>행정동.</summary>
    Dong,

    /// <summary>부서.</summary>
    Department,

    /// <summary>분야, in two levels.</summary>
    Category,

    /// <summary>접수경로.</summary>
    Channel,
}
