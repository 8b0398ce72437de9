namespace CivilDesk.Core.Documents;

public sealed record FlowPicture(Picture Picture) : FlowPart;
