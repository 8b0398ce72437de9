using CivilDesk.Core;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Privacy;
using CivilDesk.Core.Storage;

namespace CivilDesk.Web.Commands;

/// <summary>Opens a ledger for a reading verb, beside a running server or without one; creates and changes nothing.</summary>
internal static class LedgerReading
{
    public static async Task<int> WithAsync(DeskFolders folders, Func<IServiceProvider, Task<int>> read)
    {
        if (!LedgerOpening.Inspect(folders, demo: null))
        {
            throw new DeskRuleException("ledger.missing", folders.Data);
        }

        await using var services = new ServiceCollection().AddCivilDeskCore(folders, KeyRing.Open(folders.Keys), readOnly: true).BuildServiceProvider();
        return await read(services);
    }
}
