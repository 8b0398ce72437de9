using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Notices;

/// <summary>One edition as the list of templates shows it.</summary>
public sealed record TemplateRow(
    long Id, int Version, Guid Key, int Edition, bool IsCurrent, NoticeKind Kind, string? CategoryCode, Outcome? Outcome, string Name, string Body, DateTimeOffset WrittenAt);
