namespace CivilDesk.Web.Shell;

/// <summary>One line of the jump box: where it leads, or what it does.</summary>
/// <param name="Icon">The picture before it.</param>
/// <param name="Word">The number, page or command.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Href">The address it leads to; null for a command.</param>
internal sealed record JumpPlace(string Icon, string Word, string? Title, string? Href)
{
    /// <summary>What a command does.</summary>
    public Func<Task>? Act { get; init; }

    /// <summary>The state of a case.</summary>
    public Core.Complaints.ComplaintStatus? Status { get; init; }
}
