namespace CivilDesk.Core.Meetings;

/// <summary>요청 경로: how a meeting was asked for.</summary>
public enum MeetingOrigin
{
    /// <summary>방문.</summary>
    Counter,

    /// <summary>전화.</summary>
    Phone,

    /// <summary>민원에서: out of a case of the register.</summary>
    Complaint,

    /// <summary>단체.</summary>
    Group,
}
