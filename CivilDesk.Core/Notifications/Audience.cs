namespace CivilDesk.Core.Notifications;

/// <summary>Who is told.</summary>
[Flags]
internal enum Audience
{
    Nobody = 0,
    Leader = 1,
    Mayor = 2,

    /// <summary>The officers of the departments that the record is with.</summary>
    Departments = 4,
}
