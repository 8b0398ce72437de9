using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.FollowUps;

/// <summary>만족도: five points and a reason; an unhappy citizen goes before the team leader.</summary>
public sealed class Satisfaction : VersionedRecord
{
    public const int Lowest = 1, Highest = 5, UnhappyTo = 2;

    private Satisfaction()
    {
    }

    public long ComplaintId { get; private set; }

    public int Score { get; private set; }

    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }

    public DateOnly On { get; private set; }

    public long By { get; private set; }

    /// <summary>When the team leader has seen to it.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    public string? LeadersWord { get; private set; }

    internal static Satisfaction Say(long complaintId, int score, string? reason, long by, DeskClock clock)
    {
        if (score is < Lowest or > Highest)
        {
            throw new DeskRuleException("satisfaction.five-points");
        }

        return new()
        {
            ComplaintId = complaintId,
            Score = score,
            Reason = score <= UnhappyTo ? Texts.Needed(reason, Texts.StoryLimit, "satisfaction.reason-needed") : Texts.Optional(reason, Texts.StoryLimit),
            At = clock.Now,
            On = clock.Today,
            By = by,
        };
    }

    internal void SeeTo(string word, DeskClock clock)
    {
        if (Score > UnhappyTo || SeenAt is not null)
        {
            throw new DeskRuleException("satisfaction.nothing-to-see");
        }

        LeadersWord = Texts.Needed(word, Texts.StoryLimit, "satisfaction.word-needed");
        SeenAt = clock.Now;
    }
}
