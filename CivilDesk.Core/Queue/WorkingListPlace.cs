using CivilDesk.Core.Directives;
using CivilDesk.Core.FieldVisits;
using CivilDesk.Core.Meetings;

namespace CivilDesk.Core.Queue;

/// <summary>Which ledger's view has exactly the rows that a working list counts: one of the three is named.</summary>
public sealed record WorkingListPlace(WorkingList List, DirectiveView? Directives = null, MeetingView? Meetings = null, FieldVisitView? Visits = null);
