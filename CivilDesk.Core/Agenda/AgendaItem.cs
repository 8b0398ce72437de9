using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Agenda;

/// <summary>One line of the agenda; with an hour when it has one. Ledger and number lead to its record.</summary>
public sealed record AgendaItem(
    AgendaKind Kind,
    CaseLedger Ledger,
    CaseNumber Number,
    DateOnly Day,
    DateTimeOffset? StartsAt,
    DateTimeOffset? EndsAt,
    string Title,
    string? Place,
    string? DepartmentCode,
    bool IsOver)
{
    internal bool Overlaps(AgendaItem other) => !IsOver && !other.IsOver && StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
