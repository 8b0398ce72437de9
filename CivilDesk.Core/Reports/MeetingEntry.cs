using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Reports;

/// <summary>One meeting as the report lists it; the citizen's name hidden.</summary>
public sealed record MeetingEntry(CaseNumber Number, DateTimeOffset At, string Petitioner, int Persons, string Subject, string Present, string Result, int Directives);
