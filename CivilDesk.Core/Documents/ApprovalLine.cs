namespace CivilDesk.Core.Documents;

/// <summary>결재란: the boxes in which the named ranks sign, drafter first.</summary>
public sealed record ApprovalLine(params IReadOnlyList<ApprovalBox> Boxes);
