using CivilDesk.Core.Desk;

namespace CivilDesk.Web.Shared;

/// <summary>Where a record of a ledger has its page.</summary>
public static class CasePlaces
{
    public static string Of(CaseLedger ledger, CaseNumber number) => ledger switch
    {
        CaseLedger.Meetings => $"meetings/{number}",
        CaseLedger.FieldVisits => $"visits/{number}",
        CaseLedger.Directives => $"directives/{number}",
        _ => $"complaints/{number}",
    };
}
