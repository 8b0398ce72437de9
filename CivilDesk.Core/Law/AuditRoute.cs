using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Law;

/// <summary>The same grievance filed again is investigated by the audit department (시행령 제17조 제2항).</summary>
public static class AuditRoute
{
    /// <param name="type">The legal type.</param>
    /// <param name="filings">How often the same matter was filed, this time included.</param>
    public static bool IsRequired(PetitionType type, int filings) => type is PetitionType.Grievance && filings > 1;
}
