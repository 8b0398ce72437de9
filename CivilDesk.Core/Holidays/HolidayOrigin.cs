namespace CivilDesk.Core.Holidays;

/// <summary>Where a holiday on the administrator's list comes from, which decides what may be done with it.</summary>
public enum HolidayOrigin
{
    /// <summary>Computed from the rules; nobody may remove it.</summary>
    ByRule,

    /// <summary>Designated before this version of the program and shipped with it.</summary>
    Shipped,

    /// <summary>Entered by the office.</summary>
    Entered,

    /// <summary>Shipped, and withdrawn by the office: the desk works that day.</summary>
    Withdrawn,
}
