using CivilDesk.Core.Desk;
namespace CivilDesk.Core.Demo;
public static class DemoDistrict { public const int DefaultSeed = 5; public static Task FillAsync(DeskFolders folders, DateOnly until, int seed, IProgress<DateOnly>? progress, CancellationToken ct) => Task.CompletedTask; }
