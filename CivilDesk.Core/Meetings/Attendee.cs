namespace CivilDesk.Core.Meetings;

/// <summary>참석자 of one side, with what they are there as (대표, 총무, 도로과장).</summary>
public sealed record Attendee(AttendeeSide Side, string Name, string? Duty = null);
