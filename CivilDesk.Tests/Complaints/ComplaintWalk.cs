using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CivilDesk.Tests.Complaints;

/// <summary>A register in which complaints are received, assigned, processed, told and closed in no sensible order, and time goes by.</summary>
internal sealed class ComplaintWalk(DeskFixture desk, Random random)
{
    private static readonly PetitionType[] s_types = Enum.GetValues<PetitionType>();
    private static readonly string[] s_dongs = ["eunsol-1", "dalyeoul", "daonnaru"], s_categories = ["road-surface", "traffic-parking", "environment-dumping"], s_departments = ["roads", "parks", "cleaning"];

    /// <summary>Does one thing; what the rules refuse is left undone.</summary>
    public async Task StepAsync()
    {
        try
        {
            await (random.Next(12) switch
            {
                0 or 1 => PassAsync(),
                2 or 3 or 4 => desk.ReceivedAsync(Given.WalkIn(type: s_types[random.Next(s_types.Length)], category: Of(s_categories)) with { DongCode = Of(s_dongs) }),
                5 or 6 => OnAsync(id => desk.AssignedAsync(id, Of(s_departments))),
                7 or 8 => OnAsync(id => desk.ProcessedAsync(id, random.Next(2) == 0 ? Outcome.Accepted : Outcome.Guidance)),
                9 or 10 => OnAsync(async id => await desk.Get<ComplaintService>().ReplyAsync(desk.Clerk, CommandId.New(), id, await desk.VersionAsync<Complaint>(id), ReplyChannel.Phone, default)),
                _ => OnAsync(async id => await desk.Get<ComplaintService>().CloseAsync(desk.Clerk, CommandId.New(), id, await desk.VersionAsync<Complaint>(id), default)),
            });
        }
        catch (DeskRuleException)
        {
        }
    }

    private Task PassAsync()
    {
        desk.Time.Advance(TimeSpan.FromHours(random.Next(1, 150)));
        return Task.CompletedTask;
    }

    private async Task OnAsync(Func<long, Task> verb)
    {
        var ids = await desk.LookAsync(db => db.Set<Complaint>().Where(c => c.Status != ComplaintStatus.Closed).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
        if (ids.Count > 0)
        {
            await verb(ids[random.Next(ids.Count)]);
        }
    }

    private string Of(string[] codes) => codes[random.Next(codes.Length)];
}
