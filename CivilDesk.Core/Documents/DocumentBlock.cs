namespace CivilDesk.Core.Documents;

/// <summary>One piece of a document's body, in the order in which it is read.</summary>
public abstract record DocumentBlock;
