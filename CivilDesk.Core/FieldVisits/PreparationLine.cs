namespace CivilDesk.Core.FieldVisits;

/// <summary>One line of the preparation list as the screen shows it.</summary>
public sealed record PreparationLine(long Id, PreparationKind Kind, string? Text, DateOnly? DoneOn);
