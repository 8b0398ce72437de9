namespace CivilDesk.Core.Documents;

/// <summary>One box of the approval line. A signature, or 전결 and 대결, stands in it.</summary>
public sealed record ApprovalBox(string Rank, string Signature = "");
