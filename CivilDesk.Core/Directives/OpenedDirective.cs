namespace CivilDesk.Core.Directives;

/// <summary>One directive with its departments and all its progress, the oldest line first.</summary>
public sealed record OpenedDirective(DirectiveRow Row, IReadOnlyList<DepartmentSupport> Supporting, IReadOnlyList<ProgressLine> Progress);
