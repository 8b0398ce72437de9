using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>The legal type that a matter probably has, and why; the clerk sees the reason and may choose another.</summary>
public sealed record TypeProposal(PetitionType Type, TypeReason Reason, string? Word = null);
