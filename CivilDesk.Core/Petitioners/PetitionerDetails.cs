namespace CivilDesk.Core.Petitioners;

/// <summary>What the desk knows of a petitioner, in clear, as typed.</summary>
public sealed record PetitionerDetails(string Name, string? Phone = null, string? Address = null, string? Email = null, string? DongCode = null, bool IsGroup = false);
