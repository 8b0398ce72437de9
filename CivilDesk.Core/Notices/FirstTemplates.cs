using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Core.Notices;

internal sealed class FirstTemplates(DeskClock clock) : IFirstWords
{
    public async Task FillAsync(DeskDb db, CancellationToken ct)
    {
        if (!await db.Set<ReplyTemplate>().AnyAsync(ct))
        {
            TemplateSeed.Fill(db, clock);
        }
    }
}
