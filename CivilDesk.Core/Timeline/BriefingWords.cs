using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Directives;
using CivilDesk.Core.Settings;

namespace CivilDesk.Core.Timeline;

/// <summary>The office's Korean words and names for a briefing that leaves the desk as a file.</summary>
public sealed record BriefingWords(
    OfficeNames Names,
    Func<LikelyQuestionKind, string> Question,
    Func<string, string> Verb,
    Func<CaseLedger, string> Ledger,
    Func<Outcome, string> Outcome,
    Func<DirectiveStatus, string> Status);
