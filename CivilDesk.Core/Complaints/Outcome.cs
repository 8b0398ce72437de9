namespace CivilDesk.Core.Complaints;

/// <summary>처리결과: what came of it.</summary>
public enum Outcome
{
    /// <summary>수용.</summary>
    Accepted,

    /// <summary>일부수용.</summary>
    PartlyAccepted,

    /// <summary>대안제시.</summary>
    AlternativeOffered,

    /// <summary>수용곤란: needs its reason.</summary>
    NotAcceptable,

    /// <summary>단순안내.</summary>
    Guidance,

    /// <summary>타기관 이첩.</summary>
    Referred,

    /// <summary>취하.</summary>
    Withdrawn,
}
