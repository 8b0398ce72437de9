using System.Runtime.CompilerServices;
using Bunit;

namespace CivilDesk.Tests.Support;

/// <summary>How long a page test waits for a page: a busy machine must not fail the office. A wait ends as soon as it is fulfilled.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Wait() => BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(30);
}
