using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Settings;

/// <summary>
/// What must follow in the same save when settings change. An interface only because the calendar lives a room above.
/// </summary>
public interface IFollowsSettings
{
    Task FollowAsync(WriteContext unit, DeskSettings before, DeskSettings after, CancellationToken ct);
}
