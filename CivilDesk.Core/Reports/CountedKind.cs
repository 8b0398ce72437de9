namespace CivilDesk.Core.Reports;

/// <summary>What sort of record a report has counted.</summary>
public enum CountedKind
{
    Complaint,
    Meeting,
    FieldVisit,
    Directive,

    /// <summary>사후확인, under the number of its case.</summary>
    FollowUp,

    /// <summary>만족도 응답, under the number of its case.</summary>
    Satisfaction,
}
