namespace CivilDesk.Core.Documents;

/// <summary>One piece of a document as it is written: marks, numbers and the end mark stand in it.</summary>
public abstract record FlowPart;
