namespace CivilDesk.Core.Documents;

public sealed record FlowPageBreak : FlowPart;
