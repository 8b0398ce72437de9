using CivilDesk.Core.Desk;
using CivilDesk.Core.History;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Support;

/// <summary>What stands in the history, for tests that ask what a verb left there.</summary>
internal static class HistoryLines
{
    public static Task<List<HistoryLine>> LinesAsync(this DeskFixture desk) =>
        desk.LookAsync(db => db.Set<HistoryLine>().AsNoTracking().OrderBy(line => line.Sequence).ToListAsync());

    public static Task<HistoryLine?> LastLineAsync(this DeskFixture desk) =>
        desk.LookAsync(db => db.Set<HistoryLine>().AsNoTracking().OrderByDescending(line => line.Sequence).FirstOrDefaultAsync());

    public static Task<int> CountLinesAsync(this DeskFixture desk) => desk.LookAsync(db => db.Set<HistoryLine>().CountAsync());
}
