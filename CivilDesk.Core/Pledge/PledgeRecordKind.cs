namespace CivilDesk.Core.Pledge;

/// <summary>What stands beside the card; all but the plan count as 주민참여 및 소통.</summary>
public enum PledgeRecordKind
{
    /// <summary>운영계획.</summary>
    OperatingPlan,

    /// <summary>설명회·공청회 등.</summary>
    Hearing,

    /// <summary>설문조사.</summary>
    Survey,

    /// <summary>전문가 자문.</summary>
    Advice,

    /// <summary>언론보도.</summary>
    Press,

    /// <summary>기타.</summary>
    Other,
}
