namespace CivilDesk.Core.WorkingTime;

/// <summary>How a statutory period is counted (민원 처리에 관한 법률 제19조).</summary>
public enum PeriodUnit
{
    /// <summary>Working days, the day of receipt among them: periods of six days or more (제2항).</summary>
    Days,

    /// <summary>Hours of work from the time of receipt: periods of up to five days, and 즉시 (제1항).</summary>
    WorkingHours,
}
