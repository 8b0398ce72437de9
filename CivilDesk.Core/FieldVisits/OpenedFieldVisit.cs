using CivilDesk.Core.Complaints;
using CivilDesk.Core.Directives;

namespace CivilDesk.Core.FieldVisits;

/// <summary>One visit: the route, the preparation list, what was seen and what came of it.</summary>
public sealed record OpenedFieldVisit(
    FieldVisitRow Row,
    string? Present,
    string? Report,
    string? ExternalDocumentNumber,
    ReplyChannel? ReplyChannel,
    IReadOnlyList<StopLine> Stops,
    IReadOnlyList<PreparationLine> Preparation,
    IReadOnlyList<DecisionLine> Decisions);
