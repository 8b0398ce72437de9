namespace CivilDesk.Core.Pledge;

/// <summary>Where an indicator's figure comes from.</summary>
public enum IndicatorCounting
{
    /// <summary>운영결과 분석 및 보고: the issued reports, by the period that they cover.</summary>
    Reports,

    /// <summary>운영계획 수립: the plans on record, by the year that they are for.</summary>
    OperatingPlans,

    /// <summary>A figure that the office enters.</summary>
    Entered,
}
