using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the team leader decides: by how much, for which of the law's reasons, whether the citizen agreed.</summary>
public sealed record ExtensionOrder(StatutoryPeriod Length, ExtensionReason Reason, string Explanation, bool PetitionerConsents = false);
