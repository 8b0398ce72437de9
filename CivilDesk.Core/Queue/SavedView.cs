using System.Text.Json;
using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Queue;

/// <summary>나의 목록: what a person narrows the queue to again and again, under a name. What was searched for is left out: it may name a citizen.</summary>
public sealed class SavedView
{
    public long Id { get; private set; }

    public required long AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>The filter as JSON.</summary>
    public required string Filter { get; init; }

    internal static string Keep(ComplaintFilter filter) => JsonSerializer.Serialize(Cleaned(filter));

    // What an older edition wrote and this one cannot read opens the whole queue.
    internal static ComplaintFilter Read(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<ComplaintFilter>(kept) ?? new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    internal static ComplaintFilter Cleaned(ComplaintFilter filter) => filter with { Text = null, PetitionerId = null };
}
