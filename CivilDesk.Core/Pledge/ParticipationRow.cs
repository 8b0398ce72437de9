namespace CivilDesk.Core.Pledge;

/// <summary>주민참여 및 소통: one kind, how often planned and how often on record.</summary>
public sealed record ParticipationRow(PledgeRecordKind Kind, int Planned, int Done);
