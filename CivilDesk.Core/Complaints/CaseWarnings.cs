using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>What the law frowns on in one case and does not forbid, as rule codes: shown before somebody replies or closes.</summary>
internal static class CaseWarnings
{
    public static IReadOnlyList<string> Of(Complaint complaint, WorkingCalendar calendar) =>
    [
        .. ExtensionRules.OwedAtClosing(complaint.Extensions.Count, complaint.Extensions.Count(extension => extension.NotifiedAt is not null)),
        .. complaint.Extensions.Any(extension => !ExtensionRules.IsLegal(extension.Reason)) ? ["extension.reason-not-advised"] : Array.Empty<string>(),
        .. complaint.InvestigationWarnings(calendar),
    ];
}
