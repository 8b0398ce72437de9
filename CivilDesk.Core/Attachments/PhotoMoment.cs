namespace CivilDesk.Core.Attachments;

/// <summary>When a photo shows its place: before and after stand side by side.</summary>
public enum PhotoMoment
{
    /// <summary>조치 전.</summary>
    Before,

    /// <summary>현장에서, 면담 중.</summary>
    OnTheDay,

    /// <summary>조치 후.</summary>
    After,
}
