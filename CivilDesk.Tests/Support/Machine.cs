using System.Globalization;

namespace CivilDesk.Tests.Support;

/// <summary>How busy this machine is, for tests that promise a time: on a crowded one only the larger bound is fair.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";

    /// <summary>Up to here the tests themselves are the crowd.</summary>
    public const double QuietLoad = 2.5;

    /// <summary>How many programs wanted each core, on average over the last minute; where nobody tells, the machine counts as quiet.</summary>
    public static double Load() =>
        File.Exists(LoadFile) ? double.Parse(File.ReadAllText(LoadFile).Split(' ')[0], CultureInfo.InvariantCulture) / Environment.ProcessorCount : 0;
}
