using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>One suspension as the case page shows it.</summary>
public sealed record SuspensionLine(
    long Id, SuspensionKind Kind, DateOnly From, DateOnly? To, string Basis, string? Reason, string? Evidence, DateOnly? RespondBy, int Lengthened, int CameBack, DateTimeOffset? NotifiedAt);
