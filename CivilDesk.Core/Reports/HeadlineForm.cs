namespace CivilDesk.Core.Reports;

/// <summary>How the headline names meetings and visits; both are always stored apart.</summary>
public enum HeadlineForm
{
    /// <summary>32건 처리 / 구청장 면담 4건.</summary>
    Apart,

    /// <summary>40건 처리 / 구청장 면담·현장확인 5건.</summary>
    Together,
}
