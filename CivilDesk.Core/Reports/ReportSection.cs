namespace CivilDesk.Core.Reports;

/// <summary>The narrative boxes of a report.</summary>
public enum ReportSection
{
    /// <summary>총괄.</summary>
    Summary,

    /// <summary>처리결과.</summary>
    Outcome,

    /// <summary>분야.</summary>
    Category,

    /// <summary>접수경로·행정동.</summary>
    Place,

    /// <summary>부서·처리기간.</summary>
    Department,

    /// <summary>반복·다수인·갈등.</summary>
    Repeat,

    /// <summary>면담·현장확인·지시사항.</summary>
    Contact,

    /// <summary>기한경과·장기.</summary>
    Late,

    /// <summary>사후관리·만족도.</summary>
    Aftercare,
}
