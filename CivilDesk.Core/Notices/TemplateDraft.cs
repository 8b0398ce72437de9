using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Notices;

/// <summary>A template as the team leader writes it; category and outcome say where it is offered first.</summary>
public sealed record TemplateDraft(NoticeKind Kind, string Name, string Body, string? CategoryCode = null, Outcome? Outcome = null);
