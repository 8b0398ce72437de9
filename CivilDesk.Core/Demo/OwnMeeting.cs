namespace CivilDesk.Core.Demo;

/// <summary>A meeting that no complaint came before.</summary>
internal sealed record OwnMeeting(string Subject, bool ByGroup, string Said, string Agreed, string? Promise, string Department);
