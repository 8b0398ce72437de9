namespace CivilDesk.Core.WorkingTime;

/// <summary>On which lost days of rest a holiday earns a substitute (규정 제3조 제1항).</summary>
internal enum SubstituteRule
{
    /// <summary>1월 1일, 현충일, elections and temporary holidays.</summary>
    Never,

    /// <summary>설날 and 추석 (제2호).</summary>
    OnSunday,

    /// <summary>국경일, 부처님 오신 날, 노동절, 어린이날, 기독탄신일 (제1호).</summary>
    OnWeekend,
}
